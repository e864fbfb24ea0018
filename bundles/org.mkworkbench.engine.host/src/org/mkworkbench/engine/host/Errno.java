// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.host;

/** The errors the multikernel interface answers, with their numbers on x86-64, arm64 and riscv (errno-base.h, errno.h). */
public enum Errno {
	EPERM(1),
	ENOENT(2),
	EIO(5),
	E2BIG(7),
	EBADF(9),
	ENOMEM(12),
	EBUSY(16),
	EEXIST(17),
	ENODEV(19),
	ENOTDIR(20),
	EISDIR(21),
	EINVAL(22),
	EFBIG(27),
	ENOSPC(28),
	EMSGSIZE(90),
	EOPNOTSUPP(95),
	ETIMEDOUT(110);

	private final int number;

	Errno(int number) {
		this.number = number;
	}

	public int number() {
		return number;
	}

	/** The name of a result of either sign, such as {@code ENODEV} for -19; {@code errno 42} if it has none here. */
	public static String name(int result) {
		for (Errno errno : values()) {
			if (errno.number == Math.abs(result)) {
				return errno.name();
			}
		}
		return "errno " + Math.abs(result);
	}
}
