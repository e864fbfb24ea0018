// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.topology.internal.linux;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.mkworkbench.model.CacheWays;
import org.mkworkbench.model.machine.Cache;
import org.mkworkbench.model.machine.CacheKind;

/**
 * How many ways of the L3 caches Linux can divide and which of them devices write into, where resctrl is mounted: cbm_mask and
 * shareable_bits of sys/fs/resctrl/info/L3 (kernel Documentation/filesystems/resctrl.rst); L3CODE and L3DATA with code and data apart.
 */
final class LinuxCacheWays {
	private static final List<String> DIRECTORIES = List.of("sys/fs/resctrl/info/L3", "sys/fs/resctrl/info/L3DATA", "sys/fs/resctrl/info/L3CODE");
	private static final int LEVEL = 3;

	private LinuxCacheWays() {
	}

	static void read(LinuxContext context) {
		for (String directory : DIRECTORIES) {
			Optional<Long> mask = mask(context, directory + "/cbm_mask");
			if (mask.isPresent()) {
				apply(context, mask.get(), mask(context, directory + "/shareable_bits").orElse(null));
				return;
			}
		}
	}

	/** Hexadecimal without 0x. Empty when the file is missing or holds something else, which is noted. */
	private static Optional<Long> mask(LinuxContext context, String file) {
		Optional<String> text = context.files.text(file).map(String::strip).filter(found -> !found.isEmpty());
		if (text.isPresent() && !text.get().matches("[0-9a-fA-F]{1,8}")) {
			context.builder.warning(0, "/%s should be a mask in hexadecimal and is ignored".formatted(file));
			return Optional.empty();
		}
		return text.map(hexadecimal -> Long.parseLong(hexadecimal, 16));
	}

	private static void apply(LinuxContext context, long mask, Long shared) {
		int ways = Long.SIZE - Long.numberOfLeadingZeros(mask);
		if (!CacheWays.contiguous(mask) || (mask & 1) == 0) {
			context.builder.warning(0, "the way mask %x of resctrl is not a run of ones from bit 0 and is ignored".formatted(mask));
			return;
		}
		int differing = 0;
		Integer other = null;
		for (var objects = context.machine().eAllContents(); objects.hasNext();) {
			EObject object = objects.next();
			if (object instanceof Cache cache && cache.getLevel() == LEVEL && cache.getKind() != CacheKind.INSTRUCTION) {
				if (cache.getWays() != null && cache.getWays() != ways) {
					differing++;
					other = cache.getWays();
				}
				cache.setWays(ways);
				cache.setSharedWays(shared);
			}
		}
		if (differing > 0) {
			context.builder.ignored(0, "%d L3 caches have %d ways, but resctrl divides them into %d; %d is kept".formatted(differing, other, ways, ways));
		}
	}
}
