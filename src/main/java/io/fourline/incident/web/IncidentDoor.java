package io.fourline.incident.web;

import io.fourline.incident.IncidentReading;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;

/** Which incidents open for the reader: a page of another room names some that its reader may not see. */
@Named
@RequestScoped
public class IncidentDoor {

    @Inject
    IncidentReading reading;

    private final Map<String, Boolean> open = new HashMap<>();

    public boolean opens(String number) {
        return open.computeIfAbsent(number, reading::isSeen);
    }
}
