package id.panduzi.worksheet;

import id.panduzi.exact.ExactNumber;

/**
 * A computed item whose base is 0, which the law leaves undefined.
 *
 * @param other points it would have under the other reading
 */
public record UndefinedItem(Item item, ExactNumber other) {}
