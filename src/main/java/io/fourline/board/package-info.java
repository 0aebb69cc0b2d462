/**
 * What people look at together: the calendar of changes, meetings of the advisory board, and feeds to follow either from
 * elsewhere. May use changes, the schedule, calendars and registers; publishes meetings and feeds.
 */
package io.fourline.board;
