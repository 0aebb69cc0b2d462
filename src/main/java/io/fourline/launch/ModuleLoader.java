package io.fourline.launch;

import fish.payara.micro.boot.loader.OpenURLClassLoader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.cert.Certificate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;

/**
 * Loads the server's classes by an index. The server has 317 modules, and the platform's own loader looks into one after
 * the other for every class and for everything that is not there: half of a start went into that search.
 */
public final class ModuleLoader extends OpenURLClassLoader {
    private final ModuleIndex index;

    /** Called by reflection, because this class lives among the server's, not among the launcher's. */
    public ModuleLoader(URL[] modules, ClassLoader parent, Path index) throws IOException {
        super(modules, parent);
        this.index = ModuleIndex.read(index);
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        String file = name.replace('.', '/') + ".class";
        try {
            for (Module module : index.holders(file)) {
                byte[] bytes = module.bytes(file);
                if (bytes != null) {
                    return define(name, bytes, module);
                }
            }
        } catch (IOException e) {
            throw new ClassNotFoundException(name, e);
        }
        throw new ClassNotFoundException(name);
    }

    @Override
    public URL findResource(String name) {
        if (name.indexOf('/') < 0) {
            return super.findResource(name);
        }
        List<URL> found = find(name, 1);
        return found.isEmpty() ? null : found.get(0);
    }

    @Override
    public Enumeration<URL> findResources(String name) throws IOException {
        if (name.indexOf('/') < 0) {
            return super.findResources(name);
        }
        return Collections.enumeration(find(name, Integer.MAX_VALUE));
    }

    private List<URL> find(String name, int most) {
        List<URL> found = new ArrayList<>();
        try {
            for (Module module : index.holders(name)) {
                if (found.size() < most && module.has(name)) {
                    found.add(module.url(name));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private Class<?> define(String name, byte[] bytes, Module module) throws IOException {
        int dot = name.lastIndexOf('.');
        String home = dot < 0 ? "" : name.substring(0, dot);
        if (!home.isEmpty() && getDefinedPackage(home) == null) {
            try {
                definePackage(home, module.manifest(), module.location());
            } catch (IllegalArgumentException anotherThreadWasFaster) {
                assert getDefinedPackage(home) != null;
            }
        }
        return defineClass(name, bytes, 0, bytes.length, new CodeSource(module.location(), (Certificate[]) null));
    }
}
