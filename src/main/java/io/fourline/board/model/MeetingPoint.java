package io.fourline.board.model;

import io.fourline.board.AgendaPoint;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** One change that a meeting talks about, at its place in the agenda. */
@Embeddable
public class MeetingPoint {

    private int place;

    @Column(name = "change")
    private String number;

    @Enumerated(EnumType.STRING)
    private AgendaPoint.Why why;

    private String minutes;

    protected MeetingPoint() {}

    MeetingPoint(int place, AgendaPoint point) {
        this.place = place;
        this.number = point.change();
        this.why = point.why();
        this.minutes = point.minutes();
    }

    int place() {
        return place;
    }

    AgendaPoint point() {
        return new AgendaPoint(number, why, minutes);
    }
}
