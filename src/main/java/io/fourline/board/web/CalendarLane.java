package io.fourline.board.web;

import java.util.List;

/** One service of the timeline with what happens to it. @param code empty for what concerns every service */
public record CalendarLane(String code, String name, List<Mark> marks) {}
