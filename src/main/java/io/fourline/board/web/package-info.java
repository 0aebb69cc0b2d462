/** The pages of calendar, meetings and feeds. */
package io.fourline.board.web;
