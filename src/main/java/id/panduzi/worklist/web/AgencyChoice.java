package id.panduzi.worklist.web;

import id.panduzi.directory.Agency;
import id.panduzi.directory.Directory;
import id.panduzi.directory.SignedIn;
import java.util.List;
import org.springframework.stereotype.Component;

/** The agencies a list can be narrowed to. */
@Component
class AgencyChoice {

    private static final int MOST = 1000;

    private final Directory directory;

    AgencyChoice(Directory directory) {
        this.directory = directory;
    }

    /** None where one sees a single agency anyhow. */
    List<Agency> of(SignedIn reader) {
        List<Agency> seen = directory.agencies(reader, "", MOST);
        return seen.size() > 1 ? seen : List.of();
    }
}
