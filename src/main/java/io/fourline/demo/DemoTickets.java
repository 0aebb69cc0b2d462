package io.fourline.demo;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;

/** The tickets of the demo, one kind after the other: what follows from incidents finds them laid down. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DemoTickets {

    @EJB
    DemoIncidents incidents;

    @EJB
    DemoMajors majors;

    public void lay() {
        majors.lay(incidents.lay());
    }
}
