/** Meetings and feeds as they are kept, and who may do what with them. */
package io.fourline.board.model;
