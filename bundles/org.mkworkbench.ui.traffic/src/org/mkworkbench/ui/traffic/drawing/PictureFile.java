// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.traffic.drawing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Transform;

/** Pictures of views as files. UI thread. */
public final class PictureFile {
	/** Pixels per point of a PNG: sharp on paper and on fine screens. */
	private static final int PNG_SCALE = 2;

	private PictureFile() {
	}

	/**
	 * Writes a picture, as SVG if the file is called so, else as PNG. A file that is there is replaced once the picture is complete.
	 *
	 * @param size in points
	 */
	public static void write(Path file, Device device, Point size, Consumer<Painter> drawing) throws IOException {
		boolean svg = file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".svg");
		byte[] picture = svg ? svg(device, size, drawing).getBytes(StandardCharsets.UTF_8) : png(device, size, drawing);
		// Not a temporary file of the system: those are for their owner's eyes only.
		Path unfinished = file.toAbsolutePath().resolveSibling("." + file.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
		try {
			Files.write(unfinished, picture);
			Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
		} finally {
			Files.deleteIfExists(unfinished);
		}
	}

	/** An SVG document. */
	public static String svg(Device device, Point size, Consumer<Painter> drawing) {
		try (SvgPainter painter = new SvgPainter(device, size.x, size.y)) {
			drawing.accept(painter);
			return painter.document();
		}
	}

	/** The bytes of a PNG. */
	public static byte[] png(Device device, Point size, Consumer<Painter> drawing) {
		Image image = new Image(device, Math.max(1, size.x) * PNG_SCALE, Math.max(1, size.y) * PNG_SCALE);
		GC gc = new GC(image);
		Transform larger = new Transform(device);
		try {
			larger.scale(PNG_SCALE, PNG_SCALE);
			gc.setAdvanced(true);
			gc.setTransform(larger);
			drawing.accept(new SwtPainter(gc));
			ImageLoader loader = new ImageLoader();
			loader.data = new ImageData[] { image.getImageData() };
			ByteArrayOutputStream bytes = new ByteArrayOutputStream();
			loader.save(bytes, SWT.IMAGE_PNG);
			return bytes.toByteArray();
		} finally {
			larger.dispose();
			gc.dispose();
			image.dispose();
		}
	}
}
