package io.fourline.shared.web;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Singleton;
import java.lang.management.ManagementFactory;
import java.util.concurrent.atomic.AtomicInteger;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;

/** Counts requests under way and, once the desk is told to stop, lets no new one begin. */
@Singleton
public class Traffic implements TrafficMXBean {
    private static final String NAME = "io.fourline:type=Traffic";

    private final AtomicInteger underWay = new AtomicInteger();
    private volatile boolean closed;

    @PostConstruct
    void register() {
        try {
            MBeanServer beans = ManagementFactory.getPlatformMBeanServer();
            ObjectName name = new ObjectName(NAME);
            if (beans.isRegistered(name)) {
                beans.unregisterMBean(name);
            }
            beans.registerMBean(this, name);
        } catch (JMException e) {
            throw new IllegalStateException(e);
        }
    }

    void begin() {
        underWay.incrementAndGet();
    }

    void end() {
        underWay.decrementAndGet();
    }

    @Override
    public int getUnderWay() {
        return underWay.get();
    }

    @Override
    public boolean isClosed() {
        return closed;
    }

    @Override
    public void setClosed(boolean closed) {
        this.closed = closed;
    }
}
