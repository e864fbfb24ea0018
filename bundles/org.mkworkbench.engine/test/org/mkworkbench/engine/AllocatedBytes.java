// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.lang.reflect.Method;

/** What a thread has allocated. By reflection: com.sun.management is no package a bundle can count on. */
public final class AllocatedBytes {
	private AllocatedBytes() {
	}

	/** Since the calling thread began. The call itself allocates a few hundred bytes. */
	public static long ofThisThread() {
		ThreadMXBean threads = ManagementFactory.getThreadMXBean();
		for (Class<?> type : threads.getClass().getInterfaces()) {
			if (type.getName().equals("com.sun.management.ThreadMXBean")) {
				try {
					Method bytes = type.getMethod("getCurrentThreadAllocatedBytes");
					return (Long) bytes.invoke(threads);
				} catch (ReflectiveOperationException e) {
					throw new AssertionError(e);
				}
			}
		}
		throw new AssertionError(threads.getClass() + " does not count allocated bytes.");
	}
}
