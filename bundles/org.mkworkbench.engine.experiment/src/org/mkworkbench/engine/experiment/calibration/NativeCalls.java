// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.experiment.calibration;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.util.ArrayList;
import java.util.List;

import org.mkworkbench.engine.cost.CalibrationException;

/**
 * The few C functions that measuring needs, through the foreign function interface. The JVM should be started with
 * {@code --enable-native-access=ALL-UNNAMED}.
 */
final class NativeCalls {
	/** Bytes of a CPU mask: 8192 CPUs, what the kernel can be built for at most. */
	private static final int MASK_BYTES = 1024;
	private static final int MEMBARRIER_PRIVATE_EXPEDITED = 1 << 3;
	private static final int MEMBARRIER_REGISTER_PRIVATE_EXPEDITED = 1 << 4;

	private final MethodHandle setAffinity;
	private final MethodHandle getAffinity;
	private final MethodHandle currentCpu;
	private final MethodHandle eventfd;
	private final MethodHandle read;
	private final MethodHandle write;
	private final MethodHandle close;
	private final MethodHandle syscall;
	private final long membarrierNumber;

	private NativeCalls(long membarrierNumber) {
		this.membarrierNumber = membarrierNumber;
		setAffinity = handle("sched_setaffinity", FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_LONG, ADDRESS));
		getAffinity = handle("sched_getaffinity", FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_LONG, ADDRESS));
		currentCpu = handle("sched_getcpu", FunctionDescriptor.of(JAVA_INT));
		eventfd = handle("eventfd", FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_INT));
		read = handle("read", FunctionDescriptor.of(JAVA_LONG, JAVA_INT, ADDRESS, JAVA_LONG));
		write = handle("write", FunctionDescriptor.of(JAVA_LONG, JAVA_INT, ADDRESS, JAVA_LONG));
		close = handle("close", FunctionDescriptor.of(JAVA_INT, JAVA_INT));
		syscall = handle("syscall", FunctionDescriptor.of(JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG), Linker.Option.firstVariadicArg(1));
	}

	/** @throws CalibrationException when this is another system, or the JVM forbids native calls */
	static NativeCalls open() throws CalibrationException {
		return open(System.getProperty("os.name"), System.getProperty("os.arch"));
	}

	static NativeCalls open(String system, String architecture) throws CalibrationException {
		long number = switch (architecture) {
			case "amd64", "x86_64" -> 324;
			case "aarch64" -> 283;
			default -> 0;
		};
		if (!system.equals("Linux") || number == 0) {
			throw new CalibrationException("Measuring works on Linux on x86-64 and arm64; this is " + system + " on " + architecture
					+ ". Choose a preset, or import what mkbench measured.");
		}
		try {
			return new NativeCalls(number);
		} catch (IllegalCallerException | UnsupportedOperationException | java.util.NoSuchElementException e) {
			throw new CalibrationException("Measuring needs calls into the C library, which this Java does not allow: " + e.getMessage()
					+ ". Start it with --enable-native-access=ALL-UNNAMED.", e);
		}
	}

	private static MethodHandle handle(String name, FunctionDescriptor type, Linker.Option... options) {
		Linker linker = Linker.nativeLinker();
		return linker.downcallHandle(linker.defaultLookup().find(name).orElseThrow(), type, options);
	}

	/** CPUs this process may use, ascending. */
	List<Integer> allowedCpus() throws CalibrationException {
		try (Arena arena = Arena.ofConfined()) {
			MemorySegment mask = arena.allocate(MASK_BYTES, 8);
			check((int) getAffinity.invokeExact(0, (long) MASK_BYTES, mask), "sched_getaffinity");
			List<Integer> cpus = new ArrayList<>();
			for (int cpu = 0; cpu < MASK_BYTES * 8; cpu++) {
				if ((mask.getAtIndex(JAVA_LONG, cpu >> 6) >>> cpu & 1) != 0) {
					cpus.add(cpu);
				}
			}
			return cpus;
		} catch (Throwable e) {
			throw failure(e);
		}
	}

	/** Ties the calling thread to a CPU. */
	void pin(int cpu) throws CalibrationException {
		try (Arena arena = Arena.ofConfined()) {
			MemorySegment mask = arena.allocate(MASK_BYTES, 8);
			mask.setAtIndex(JAVA_LONG, cpu >> 6, 1L << cpu);
			check((int) setAffinity.invokeExact(0, (long) MASK_BYTES, mask), "sched_setaffinity to CPU " + cpu);
		} catch (Throwable e) {
			throw failure(e);
		}
	}

	/** The CPU the calling thread is on. */
	int currentCpu() throws CalibrationException {
		try {
			return (int) currentCpu.invokeExact();
		} catch (Throwable e) {
			throw failure(e);
		}
	}

	int eventfd() throws CalibrationException {
		try {
			int descriptor = (int) eventfd.invokeExact(0, 0);
			check(descriptor < 0 ? -1 : 0, "eventfd");
			return descriptor;
		} catch (Throwable e) {
			throw failure(e);
		}
	}

	/** Sleeps until the event is signalled. @param eight bytes of native memory */
	void await(int descriptor, MemorySegment eight) throws CalibrationException {
		try {
			check((long) read.invokeExact(descriptor, eight, 8L) == 8 ? 0 : -1, "read of an eventfd");
		} catch (Throwable e) {
			throw failure(e);
		}
	}

	void signal(int descriptor, MemorySegment eight) throws CalibrationException {
		try {
			eight.set(JAVA_LONG, 0, 1);
			check((long) write.invokeExact(descriptor, eight, 8L) == 8 ? 0 : -1, "write of an eventfd");
		} catch (Throwable e) {
			throw failure(e);
		}
	}

	void close(int descriptor) throws CalibrationException {
		try {
			check((int) close.invokeExact(descriptor), "close");
		} catch (Throwable e) {
			throw failure(e);
		}
	}

	/** Must be called once before {@link #interruptSiblings}. */
	void allowInterrupts() throws CalibrationException {
		membarrier(MEMBARRIER_REGISTER_PRIVATE_EXPEDITED);
	}

	/** Interrupts every CPU that runs another thread of this process just now, and waits until all have answered. */
	void interruptSiblings() throws CalibrationException {
		membarrier(MEMBARRIER_PRIVATE_EXPEDITED);
	}

	private void membarrier(int command) throws CalibrationException {
		try {
			check((int) (long) syscall.invokeExact(membarrierNumber, (long) command, 0L, 0L), "membarrier");
		} catch (Throwable e) {
			throw failure(e);
		}
	}

	private static void check(int result, String call) throws CalibrationException {
		if (result < 0) {
			throw new CalibrationException("The system refused " + call + "; perhaps a container forbids it.");
		}
	}

	private static CalibrationException failure(Throwable e) {
		return e instanceof CalibrationException known ? known : new CalibrationException("A call into the C library failed: " + e, e);
	}
}
