package io.fourline.sla;

import io.fourline.sla.ClockBell.Look;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Looks each second, on every node, for clocks that have something to say. What it costs follows what is due: how many
 * clocks run does not matter, and nodes pass over what another one is looking at.
 */
@Startup
@Singleton
@DependsOn("SchemaMigration")
public class ClockWatch {

    private static final int BATCH = 200;
    private static final int BATCHES = 100;
    private static final Logger LOG = Logger.getLogger(ClockWatch.class.getName());

    @EJB
    ClockBell bell;

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void look() {
        try {
            boolean more = true;
            for (int i = 0; i < BATCHES && more; i++) {
                more = lookOnce();
            }
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "The desk could not look for alarms; it tries again in a moment", e);
        }
    }

    private boolean lookOnce() {
        Look look;
        try {
            look = bell.ring(BATCH);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Alarms could not be raised together; each is raised alone", e);
            List<String> due = bell.due(BATCH);
            due.forEach(this::ringAlone);
            return false;
        }
        look.apart().forEach(this::ringAlone);
        return look.looked() == BATCH;
    }

    // The server drops a timer that fails twice, and one ticket that cannot ring must not keep the others from it.
    private void ringAlone(String ticket) {
        try {
            bell.ringAlone(ticket);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, e, () -> "The alarms of " + ticket + " could not be raised; they are tried again");
            putOff(ticket);
        }
    }

    private void putOff(String ticket) {
        try {
            bell.putOff(ticket);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, e, () -> "The alarms of " + ticket + " could not be put off");
        }
    }
}
