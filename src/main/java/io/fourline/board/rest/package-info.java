/** Meetings and feeds over HTTP. */
package io.fourline.board.rest;
