package id.panduzi.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.panduzi.checks.Claimed;
import id.panduzi.checks.Claims;
import id.panduzi.checks.ProposalChecks;
import id.panduzi.command.Command;
import id.panduzi.criterion.Award;
import id.panduzi.directory.Role;
import id.panduzi.directory.SignedIn;
import id.panduzi.directory.Unit;
import id.panduzi.proposal.Case;
import id.panduzi.proposal.NewProposal;
import id.panduzi.proposal.Proposals;
import id.panduzi.proposal.SideExits;
import id.panduzi.regulation.ProposalPath;
import id.panduzi.sheet.Returns;
import id.panduzi.workflow.OpenTask;
import id.panduzi.workflow.Tasks;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** What people do in stories, each act through the facade that everybody uses. */
@Component
@ConditionalOnBooleanProperty("panduzi.demo.proposals")
class StoryActs {

    private static final Map<String, String> AGENCY_FACTS =
            Map.of("bpkOpinion", "WTP", "bpkOpinionPrevious", "WTP", "akip", "A", "rbIndex", "A", "spip", "4");

    private static final Map<String, Object> UNIT_FACTS = Map.of(
            "coreService",
            true,
            "considerableResources",
            true,
            "rbSuccess",
            true,
            "publicPerception",
            true,
            "lhkpn",
            "100",
            "lhkasn",
            "100",
            "tlhp",
            "100",
            "unitSakip",
            "A");

    private final Proposals proposals;
    private final Tasks tasks;
    private final Claims claims;
    private final ProposalChecks checks;
    private final Returns returns;
    private final SideExits exits;
    private final StoryPeople people;
    private final StorySheets sheets;
    private final StoryFiles files;
    private final ObjectMapper json;

    StoryActs(
            Proposals proposals,
            Tasks tasks,
            Claims claims,
            ProposalChecks checks,
            Returns returns,
            SideExits exits,
            StoryPeople people,
            StorySheets sheets,
            StoryFiles files,
            ObjectMapper json) {
        this.proposals = proposals;
        this.tasks = tasks;
        this.claims = claims;
        this.checks = checks;
        this.returns = returns;
        this.exits = exits;
        this.people = people;
        this.sheets = sheets;
        this.files = files;
        this.json = json;
    }

    Case open(Story story, int year) {
        Unit unit = people.unit(story.unit());
        SignedIn operator = people.acting(Role.OPERATOR, unit);
        Award award = story.award();
        Case opened = proposals.open(new NewProposal(unit.code(), award, year, path(story)), operator);
        SignedIn secretariat = people.acting(Role.SECRETARIAT, unit);
        if (claims.ofAgency(unit.agency().code(), year, secretariat).equals(Claimed.NOTHING)) {
            claims.replace(unit.agency().code(), year, AGENCY_FACTS, null, secretariat);
        }
        claims.replace(opened.number(), UNIT_FACTS, null, operator);
        return opened;
    }

    private static ProposalPath path(Story story) {
        return story.path() == null ? ProposalPath.REGULAR : ProposalPath.valueOf(story.path());
    }

    /** As it stands now. */
    Case now(Case proposal) {
        return proposals.find(proposal.id());
    }

    List<OpenTask> open(Case proposal) {
        return tasks.open(proposal.id());
    }

    void complete(OpenTask task, Map<String, Object> body, SignedIn doer) {
        tasks.complete(task.id(), json.valueToTree(body), command(doer), doer);
    }

    void claim(OpenTask task, SignedIn holder) {
        tasks.claim(task.id(), command(holder), holder);
    }

    void withdraw(Case proposal, String reason) {
        exits.withdraw(proposal.number(), reason, people.acting(Role.HEAD, proposal.unit()));
    }

    /** Keys of the criteria that the checks ask. */
    List<String> criteria(Case proposal) {
        return checks.rehearse(proposal, proposals.rulesetOf(proposal)).findings().stream()
                .map(finding -> finding.criterion().fact().key())
                .toList();
    }

    Collection<String> objectedTo(Case proposal) {
        return checks.objectedTo(proposal.id());
    }

    /** What was sent back and waits for an answer. */
    Collection<String> asked(Case proposal) {
        return returns.asked(proposal.id());
    }

    StorySheets sheets() {
        return sheets;
    }

    StoryFiles files() {
        return files;
    }

    private static Command command(SignedIn doer) {
        return new Command(doer.username(), null, null, "demo");
    }
}
