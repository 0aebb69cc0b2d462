/**
 * Reading what people typed or sent: trims, measures and collects every complaint before anything is refused. May import
 * {@code shared.error}; publishes {@link io.fourline.shared.input.Input}.
 */
package io.fourline.shared.input;
