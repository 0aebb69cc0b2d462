package io.fourline.major.web;

import io.fourline.major.MajorReading;
import io.fourline.major.MajorRecord;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The way from an incident's own page to the room it has, or had, as a major incident. */
@Named
@RequestScoped
public class MajorRoomLink {

    @EJB
    MajorReading reading;

    @Inject
    MajorPage page;

    private MajorRecord major;

    @PostConstruct
    void read() {
        major = reading.find(page.number()).orElse(null);
    }

    /** {@code null} where the incident was never major, or the reader may not look. */
    public MajorRecord getMajor() {
        return major;
    }
}
