package org.policytargets.examples.tracker.web;

import com.sun.tools.attach.AttachNotSupportedException;
import com.sun.tools.attach.VirtualMachine;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import javax.management.MBeanServerConnection;
import javax.management.remote.JMXConnector;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXServiceURL;

/** How much memory another process takes, from inside of it. */
@SuppressWarnings("BanJNDI") // a process of our own
final class Heap implements AutoCloseable {
    private final JMXConnector connector;
    private final MemoryMXBean memory;

    Heap(Instance tracker) throws IOException {
        try {
            VirtualMachine machine = VirtualMachine.attach(Long.toString(tracker.pid()));
            connector = JMXConnectorFactory.connect(new JMXServiceURL(machine.startLocalManagementAgent()));
            machine.detach();
        } catch (AttachNotSupportedException e) {
            throw new IOException(e);
        }
        MBeanServerConnection server = connector.getMBeanServerConnection();
        memory = ManagementFactory.getPlatformMXBean(server, MemoryMXBean.class);
    }

    /** What is taken once garbage is collected, in MiB, rounded up. */
    long used() {
        memory.gc();
        return (memory.getHeapMemoryUsage().getUsed() >> 20) + 1;
    }

    @Override
    public void close() throws IOException {
        connector.close();
    }
}
