/**
 * Where signed decision records are fetched, by people ({@code RecordDownload}) and by systems ({@code RecordsApi}), and
 * where everybody finds the keys that they are verified with ({@code KeysPage}, {@code KeysApi}).
 */
@NullMarked
package id.panduzi.attestation.web;

import org.jspecify.annotations.NullMarked;
