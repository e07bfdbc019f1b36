package id.panduzi.award;

import id.panduzi.proposal.ProposalId;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PanelNotes extends Repository<PanelNote, PanelNote.Key> {

    PanelNote save(PanelNote note);

    @Query("select n from PanelNote n where n.key.proposal = :proposal")
    List<PanelNote> of(ProposalId proposal);
}
