/** Figures of the packaged desk under load, on both databases: {@code mvn -Pbench verify}. */
package io.fourline.bench;
