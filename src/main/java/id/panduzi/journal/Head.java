package id.panduzi.journal;

/** Where a chain ends: the row that writers lock, and that gives away when the end of the chain is cut off. */
interface Head {

    /** Sequence of the last entry; 0 before the first. */
    long getSequence();

    String getHash();
}
