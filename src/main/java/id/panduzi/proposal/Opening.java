package id.panduzi.proposal;

import id.panduzi.criterion.Award;
import id.panduzi.directory.Unit;
import id.panduzi.regulation.ProposalPath;
import id.panduzi.regulation.RulesetTag;
import java.time.LocalDate;

/** A proposal that may be opened. */
record Opening(Unit unit, Award award, int year, ProposalPath path, RulesetTag ruleset, LocalDate closesOn) {}
