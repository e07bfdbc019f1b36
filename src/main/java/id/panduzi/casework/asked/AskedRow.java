package id.panduzi.casework.asked;

import java.util.List;

/**
 * One row of a field that has rows.
 *
 * @param path as {@code returns[0]}
 * @param keyPath name of the column that says what it is about; blank if none does
 * @param key what it is about, as it is sent
 */
public record AskedRow(String path, String keyPath, String key, RowWords words, List<AskedField> fields) {}
