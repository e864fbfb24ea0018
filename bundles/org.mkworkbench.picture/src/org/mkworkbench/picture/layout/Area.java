// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.picture.layout;

import java.util.Objects;

/** A rectangle in pixels at 100 % zoom that layout moves and sizes in place. Its right and lower edges lie outside. */
public final class Area {
	public int x;
	public int y;
	public int width;
	public int height;

	public Area() {
	}

	public Area(int x, int y, int width, int height) {
		this.x = x;
		this.y = y;
		this.width = width;
		this.height = height;
	}

	public int right() {
		return x + width;
	}

	public int bottom() {
		return y + height;
	}

	public boolean isEmpty() {
		return width <= 0 || height <= 0;
	}

	public boolean contains(Area other) {
		return other.x >= x && other.y >= y && other.right() <= right() && other.bottom() <= bottom();
	}

	public boolean contains(int px, int py) {
		return px >= x && py >= y && px < right() && py < bottom();
	}

	public boolean intersects(Area other) {
		return other.x < right() && x < other.right() && other.y < bottom() && y < other.bottom();
	}

	public boolean sameSize(Area other) {
		return width == other.width && height == other.height;
	}

	void setSize(int newWidth, int newHeight) {
		width = newWidth;
		height = newHeight;
	}

	void translate(int dx, int dy) {
		x += dx;
		y += dy;
	}

	@Override
	public boolean equals(Object object) {
		return object instanceof Area other && other.x == x && other.y == y && sameSize(other);
	}

	@Override
	public int hashCode() {
		return Objects.hash(x, y, width, height);
	}

	@Override
	public String toString() {
		return "(" + x + ", " + y + ", " + width + " × " + height + ")";
	}
}
