package id.panduzi.publication;

/** A proposal that was named, and why it is not among those that would move. */
public record LeftOut(String number, LeftOutReason reason) {}
