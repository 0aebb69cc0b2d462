package io.fourline.incident;

import io.fourline.support.DeskDatabase;

class IncidentPromisesOnPostgreSqlIT extends IncidentPromises {

    IncidentPromisesOnPostgreSqlIT() {
        super(DeskDatabase.Kind.POSTGRESQL);
    }
}
