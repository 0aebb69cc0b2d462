/** Changes in their tables. */
package io.fourline.change.store;
