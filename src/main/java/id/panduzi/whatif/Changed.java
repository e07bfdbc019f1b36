package id.panduzi.whatif;

import java.util.List;

/** A case whose outcome other rules would change, and by which rows. */
record Changed(PastCase past, Turn turn, List<Reason> reasons) {}
