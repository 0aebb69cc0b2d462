/** Work that runs in the background, and what is told of it: where it stands, how far it is, how it ended. */
package io.fourline.shared.work;
