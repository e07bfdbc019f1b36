package id.panduzi.dossier.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.panduzi.RunningDemo;
import id.panduzi.Visitor;
import id.panduzi.directory.DemoMode;
import id.panduzi.directory.DemoReaders;
import id.panduzi.directory.Directory;
import id.panduzi.proposal.Case;
import id.panduzi.proposal.DecisionRecords;
import id.panduzi.proposal.ProposalFilter;
import id.panduzi.proposal.ProposalLists;
import id.panduzi.proposal.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** A unit asks what would come out today. */
@RunningDemo
@TestPropertySource(properties = "panduzi.demo.proposals=true")
class RehearsalPageTests {

    @Autowired
    private DecisionRecords decisions;

    private final Visitor unit;

    private final Case proposal;

    RehearsalPageTests(@LocalServerPort int port, @Autowired Directory directory, @Autowired ProposalLists lists) {
        unit = new Visitor(port);
        ProposalFilter all = new ProposalFilter(null, null, null, null, null, null, null);
        proposal = lists.list(all, "", 200, new DemoReaders(directory).named("auditor")).stream()
                .filter(one -> one.stage() == Stage.INTERNAL_EVALUATION && one.isRunning())
                .findFirst()
                .orElseThrow();
    }

    @BeforeEach
    void signIn() {
        unit.signIn("operator." + proposal.unit().code(), DemoMode.PASSWORD);
    }

    @Test
    void showsWhatIsShortUnderTheProposalsOwnRulesAndKeepsNothing() {
        int before = decisions.of(proposal.id()).size();
        assertThat(unit.get(address()).body())
                .contains(
                        "Ini geladi, bukan keputusan.", "peraturan usulan ini", "Syarat pengusulan", "Syarat penetapan")
                .contains("indeks 3,60")
                .doesNotContain("??", "th:");
        assertThat(decisions.of(proposal.id())).hasSize(before);
        assertThat(unit.get("/proposals/" + proposal.number() + "?lang=id").body())
                .contains(address().substring(0, address().indexOf('?')));
    }

    @Test
    void rehearsesUnderAnyPublishedRules() {
        String older = unit.get(address() + "&rules=PERMENPANRB-52-2014:1").body();
        assertThat(older)
                .contains("Menurut PermenPANRB 52/2014")
                .containsPattern("value=\"PERMENPANRB-52-2014:1\"\\s+selected=\"selected\"")
                .doesNotContain("Menurut PermenPANRB 5/2024,");
        assertThat(unit.get(address() + "&rules=NONE-1:1").statusCode()).isEqualTo(404);
    }

    private String address() {
        return "/proposals/" + proposal.number() + "/rehearsal?lang=id";
    }
}
