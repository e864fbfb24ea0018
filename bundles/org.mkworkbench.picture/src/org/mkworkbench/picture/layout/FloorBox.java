// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.picture.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.mkworkbench.model.CacheWays;
import org.mkworkbench.model.machine.Cache;
import org.mkworkbench.model.machine.HardwareThread;
import org.mkworkbench.model.machine.NumaNode;
import org.mkworkbench.model.machine.PciDevice;

/** One box of the floor plan: what it stands for and where it lies, in pixels at 100 % zoom. */
public final class FloorBox {
	/** Kinds of boxes, from the outside in. */
	public enum Kind {
		MACHINE, PACKAGE, NODE, DIE, CACHE, CORE, THREAD;

		/** True when the box has a line of text at its top. */
		public boolean hasHeader() {
			return this == PACKAGE || this == NODE || this == DIE || this == CACHE;
		}
	}

	/** A memory bar inside a box. */
	public record MemorySlot(NumaNode node, Area bounds) {
	}

	/** A device chip inside a box. @param text what the chip says, fitted to its width */
	public record DeviceSlot(PciDevice device, String text, Area bounds) {
	}

	/** The ways of a last-level cache as a strip of equal cells, way 0 on the left. The number of ways is known and not above {@link CacheWays#MAX_WAYS}. */
	public record CacheSlot(Cache cache, Area bounds) {
		public int ways() {
			return cache.getWays();
		}

		/** The cell of a way, 14 to 18 pixels wide, touching its neighbours. @param way from 0 */
		public Area cell(int way) {
			int width = bounds.width / ways();
			return new Area(bounds.x + way * width, bounds.y, width, bounds.height);
		}

		/** The way at a place, or the nearest one when it lies left or right of the strip. */
		public int wayAt(int x) {
			return Math.clamp((x - bounds.x) / (bounds.width / ways()), 0, ways() - 1);
		}
	}

	/** Grey text inside a box, such as the name of a row. */
	public record Caption(String text, Area bounds) {
	}

	private final Kind kind;
	private final EObject object;
	private final List<HardwareThread> threads;
	private final String title;
	private final String detail;
	private final List<FloorBox> children = new ArrayList<>();
	private final Area bounds = new Area();
	final List<NumaNode> nodes = new ArrayList<>();
	final List<PciDevice> devices = new ArrayList<>();
	final List<Cache> caches = new ArrayList<>();
	final List<MemorySlot> memorySlots = new ArrayList<>();
	final List<DeviceSlot> deviceSlots = new ArrayList<>();
	final List<CacheSlot> cacheSlots = new ArrayList<>();
	final List<Caption> captions = new ArrayList<>();
	char coreKind;
	boolean compact;

	FloorBox(Kind kind, EObject object, List<HardwareThread> threads, String title, String detail) {
		this.kind = kind;
		this.object = object;
		this.threads = List.copyOf(threads);
		this.title = title;
		this.detail = detail;
	}

	public Kind kind() {
		return kind;
	}

	/** The model object the box stands for, or null for the whole machine without packages. */
	public EObject object() {
		return object;
	}

	/** All threads in the box, in reading order. */
	public List<HardwareThread> threads() {
		return threads;
	}

	/** The thread of a {@link Kind#THREAD} box. */
	public HardwareThread thread() {
		return threads.getFirst();
	}

	public String title() {
		return title;
	}

	/** Grey text after the title. */
	public String detail() {
		return detail;
	}

	public List<FloorBox> children() {
		return Collections.unmodifiableList(children);
	}

	public List<MemorySlot> memorySlots() {
		return Collections.unmodifiableList(memorySlots);
	}

	public List<DeviceSlot> deviceSlots() {
		return Collections.unmodifiableList(deviceSlots);
	}

	public List<CacheSlot> cacheSlots() {
		return Collections.unmodifiableList(cacheSlots);
	}

	public List<Caption> captions() {
		return Collections.unmodifiableList(captions);
	}

	/** 'P' or 'E' on machines with several kinds of cores, else 0. */
	public char coreKind() {
		return coreKind;
	}

	/** True when the machine is large and tiles are small. */
	public boolean isCompact() {
		return compact;
	}

	/** Place in the diagram; do not change it. */
	public Area bounds() {
		return bounds;
	}

	Area size() {
		return bounds;
	}

	void add(FloorBox child) {
		children.add(child);
	}

	/** Moves the box and everything in it. */
	void translate(int dx, int dy) {
		bounds.translate(dx, dy);
		memorySlots.forEach(slot -> slot.bounds().translate(dx, dy));
		deviceSlots.forEach(slot -> slot.bounds().translate(dx, dy));
		cacheSlots.forEach(slot -> slot.bounds().translate(dx, dy));
		captions.forEach(caption -> caption.bounds().translate(dx, dy));
		children.forEach(child -> child.translate(dx, dy));
	}

	@Override
	public String toString() {
		return kind + " " + title + " " + bounds;
	}
}
