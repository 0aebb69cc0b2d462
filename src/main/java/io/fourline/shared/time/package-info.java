/** The desk's clock and the form in which instants are kept. */
package io.fourline.shared.time;
