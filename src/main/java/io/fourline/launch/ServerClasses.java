package io.fourline.launch;

import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;

/**
 * The server's classes, in the two loaders that the server makes for itself when it is started by its own jar. Their
 * parent is the platform's loader, not the launcher's: the application, which brings its own {@code io.fourline}
 * classes, must never see the launcher's copies of them.
 */
final class ServerClasses {
    private static final String MODULE_LOADER = "io.fourline.launch.ModuleLoader";

    private ServerClasses() {}

    static ClassLoader of(ServerFiles files) {
        URL[] boot = {url(files.bootJar())};
        URL[] modules = files.modules().stream().map(ServerClasses::url).toArray(URL[]::new);
        ClassLoader starting = new URLClassLoader(boot, ClassLoader.getPlatformClassLoader());
        try {
            return (ClassLoader) starting.loadClass(MODULE_LOADER)
                    .getConstructor(URL[].class, ClassLoader.class, Path.class)
                    .newInstance(modules, starting, files.index());
        } catch (ReflectiveOperationException e) {
            throw new StartFailure("the server's classes are not what the launcher expects: " + e, e);
        }
    }

    private static URL url(Path jar) {
        try {
            return jar.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
