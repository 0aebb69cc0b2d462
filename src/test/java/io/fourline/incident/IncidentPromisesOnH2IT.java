package io.fourline.incident;

import io.fourline.support.DeskDatabase;

class IncidentPromisesOnH2IT extends IncidentPromises {

    IncidentPromisesOnH2IT() {
        super(DeskDatabase.Kind.H2);
    }
}
