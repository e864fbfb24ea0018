// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.host;

import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.TreeMap;

import org.mkworkbench.engine.host.HostLogEntry.Severity;

/** All a simulated host remembers. */
final class HostState implements Serializable {
	private static final long serialVersionUID = 1L;

	/** Path of the instances in overlays. */
	private static final String INSTANCES = "/instances/";

	final HostMachine machine;
	final Dialect dialect;
	final HostResources resources;
	final HostMemory memory;
	/** By id. */
	final TreeMap<Integer, Instance> instances = new TreeMap<>();
	/** By id, those whose directory is there. */
	final TreeMap<Integer, Overlay> overlays = new TreeMap<>();
	/** Who has or waits for the overlay mutex; the first has it. */
	final ArrayDeque<TransactionRequest> mutex = new ArrayDeque<>();
	final HostLog log = new HostLog();
	/** The counter starts at 1 and counts before it gives. */
	int lastTransaction = 1;
	/** Whether a baseline came so far that there is a pool to manage, be it empty. */
	boolean managesPool;
	/** Blob of the baseline, for the device names of dialect H; null before. */
	byte[] baseline;
	/** Cache ways of the pool in dialect H, 0 for none. */
	int llcWayMask;
	/** Whether something that takes simulated time holds the kexec lock. */
	boolean kexecLocked;
	/** /proc/sys/kernel/kexec_load_disabled */
	boolean kexecDisabled;

	/** Notes what became of a transaction. */
	void put(Transaction transaction, byte[] blob) {
		overlays.put(transaction.id(), new Overlay(transaction, blob));
		tell(transaction, blob);
	}

	void tell(Transaction transaction, byte[] blob) {
		String name = transaction.target().startsWith(INSTANCES) ? transaction.target().substring(INSTANCES.length()) : transaction.target();
		log.changed(transaction, find(name).map(instance -> instance.id).orElse(HostResources.HOST), blob);
	}

	/** A transaction with the blob it was read from. */
	record Overlay(Transaction transaction, byte[] blob) implements Serializable {
	}

	HostState(HostMachine machine, Dialect dialect) {
		this.machine = machine;
		this.dialect = dialect;
		this.resources = new HostResources(machine);
		this.memory = new HostMemory(machine, dialect);
	}

	Optional<Instance> find(String name) {
		return instances.values().stream().filter(instance -> instance.name.equals(name)).findFirst();
	}

	Instance require(String name) throws HostError {
		return find(name).orElseThrow(() -> new HostError("ENOENT", "there is no instance \"" + name + "\""));
	}

	Instance require(int id, String errno) throws HostError {
		Instance instance = instances.get(id);
		if (instance == null) {
			throw new HostError(errno, "there is no instance with id " + id);
		}
		return instance;
	}

	void change(Instance instance, InstanceState state, String event) {
		change(instance, state, Severity.INFO, event);
	}

	void change(Instance instance, InstanceState state, Severity severity, String event) {
		instance.state = state;
		instance.lastEvent = event;
		log.add(severity, instance.id, "instance \"" + instance.name + "\": " + state.word() + ", " + event);
	}

	/** kexec_trylock */
	void requireKexecLock() throws HostError {
		if (kexecLocked) {
			throw new HostError("EBUSY", "the kexec lock is taken; another load, start or move is under way");
		}
	}

	void warn(String text) {
		log.add(Severity.WARNING, HostResources.HOST, "warning: " + text);
	}
}
