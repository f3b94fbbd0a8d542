package org.tenken.itest;

import java.lang.reflect.Method;
import org.osgi.framework.Bundle;
import org.osgi.framework.wiring.BundleWiring;

/** Asks a bundle's class loader whether it has already loaded a class, without making it do so. */
final class LoadedClasses {

    private LoadedClasses() {}

    static boolean contains(Bundle bundle, String className) throws ReflectiveOperationException {
        Method findLoadedClass = ClassLoader.class.getDeclaredMethod("findLoadedClass", String.class);
        findLoadedClass.setAccessible(true);
        return findLoadedClass.invoke(bundle.adapt(BundleWiring.class).getClassLoader(), className) != null;
    }
}
