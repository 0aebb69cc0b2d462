/** Meetings and feeds in their tables. */
package io.fourline.board.store;
