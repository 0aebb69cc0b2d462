/**
 * What every page needs: the reader's words, zone and look, records in page expressions, and small text functions. May import
 * {@code shared.text}; publishes the names {@code w} ({@link io.fourline.shared.text.Wording}), {@code t}
 * ({@link io.fourline.shared.web.ReaderTime}) and {@code reader} ({@link io.fourline.shared.web.Reader}) to pages.
 *
 * <p>Records are read as properties ({@code #{row.number}}), as Jakarta EL 6 will do by itself.
 */
package io.fourline.shared.web;
