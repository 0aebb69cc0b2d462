/** A repeated {@code POST} with the same {@code Idempotency-Key} gives the first answer again, and acts once. */
package io.fourline.shared.rest.once;
