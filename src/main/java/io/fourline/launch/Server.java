package io.fourline.launch;

import io.fourline.shared.config.Settings;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Payara Micro in this process, set up from {@code server-config} and the settings. */
final class Server {
    private static final String MAIN = "fish.payara.micro.impl.PayaraMicroImpl";

    private final ClassLoader classes;
    private final String[] arguments;

    private Server(ClassLoader classes, String[] arguments) {
        this.classes = classes;
        this.arguments = arguments;
    }

    static Server configure(Settings settings, Home home, ServerFiles files, ClassLoader classes) {
        try {
            String database = settings.database().isPresent() ? "database-postgresql.asadmin" : "database-h2.asadmin";
            String commands = files.configuration("listener.asadmin").replace("${fourline.address}", settings.address())
                    + files.configuration("threads.asadmin")
                    + files.configuration(database);
            Path boot = Files.writeString(files.instance().resolve("boot.asadmin"), commands);
            String logging = files.configuration("logging.properties")
                    .replace("${fourline.log}", home.log().toString().replace('\\', '/'));
            Path log = Files.writeString(files.instance().resolve("logging.properties"), logging);
            System.setProperty("fish.payara.micro.UnpackDir", files.folder().toString());
            String[] arguments = {
                "--rootdir",
                files.instance().toString(),
                "--nohazelcast",
                "--disablephonehome",
                "--port",
                String.valueOf(settings.port()),
                "--contextroot",
                "/",
                "--prebootcommandfile",
                boot.toString(),
                "--logproperties",
                log.toString(),
                "--deploy",
                files.application().toString()
            };
            return new Server(classes, arguments);
        } catch (IOException e) {
            throw new StartFailure("the server cannot be set up: " + e, e);
        }
    }

    /** Boots the server and deploys the application; a failed deployment does not throw but shows in the fault. */
    void boot(FirstFault fault) {
        Thread.currentThread().setContextClassLoader(classes);
        try {
            fault.watch();
            classes.loadClass(MAIN).getMethod("create", String[].class).invoke(null, (Object) arguments);
        } catch (InvocationTargetException e) {
            throw new StartFailure("the server did not boot: " + FirstFault.rootMessage(e.getCause()), e);
        } catch (ReflectiveOperationException e) {
            throw new StartFailure("the server's classes are not what the launcher expects: " + e, e);
        }
    }
}
