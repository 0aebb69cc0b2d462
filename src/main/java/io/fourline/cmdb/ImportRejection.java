package io.fourline.cmdb;

import io.fourline.shared.error.Reason;
import java.util.List;

/**
 * A row of an inventory that was left out, or relations that were left out of one.
 *
 * @param line where it begins in the file, from 1
 * @param code of its item; {@code null} where none could be read
 * @param reasons all that stands against it
 */
public record ImportRejection(long line, String code, List<Reason> reasons) {}
