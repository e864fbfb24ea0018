// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram.figures;

import java.util.HashMap;
import java.util.Map;
import java.util.function.ToIntFunction;

import org.eclipse.draw2d.FigureUtilities;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;
import org.mkworkbench.picture.DiagramColours;
import org.mkworkbench.picture.layout.FloorPlan.TextMeasure;
import org.mkworkbench.ui.theme.OwnershipPalette;

/**
 * Fonts, colours and the level of detail, shared by all figures of one viewer. Owns its fonts: dispose it with the viewer.
 */
public final class DiagramStyle implements TextMeasure {
	/** What is worth drawing at a zoom level. A level begins at exactly one zoom, whichever way a person comes from. */
	public enum Detail {
		/** One tile per last-level cache. */
		GROUP(0),
		/** One tile per core, with its CPUs. */
		CORE(0.2),
		/** Linux numbers. */
		NUMBER(0.5),
		/** Everything: physical ids, kinds of cores. */
		FULL(0.8);

		private final double from;

		Detail(double from) {
			this.from = from;
		}

		/** The zoom from which on the level is shown. */
		public double from() {
			return from;
		}

		static Detail at(double scale) {
			return scale >= FULL.from ? FULL : scale >= NUMBER.from ? NUMBER : scale >= CORE.from ? CORE : GROUP;
		}
	}

	/** Text that would have a smaller size on the screen than this is not drawn: height of an em, in pixels. */
	private static final double READABLE = 6.5;
	/** Size on the screen of numbers that keep their size while the zoom gets smaller. */
	private static final double CLEAR = 8;
	/** Height of a line of text in ems. */
	private static final double LINE = 1.15;
	/** Sizes of the fonts for small zooms grow by this factor. */
	private static final double STEP = 1.12;

	/** Width on the screen of a corner's arc, in pixels, from which on it looks round. */
	private static final double SEEN_ROUND = 4;
	/** The same in a large machine: CPUs have round corners from 125 % on. */
	private static final double SEEN_ROUND_IN_A_CROWD = 7.5;
	/** More CPUs than this are a large machine. */
	private static final int CROWDED = 128;
	/** Texts of a run change all the time; no more than so many are remembered. */
	private static final int MEASURED = 10_000;

	private record Fit(String text, Font font, int width) {
	}

	private final Font regular;
	private final Font bold;
	private final Font small;
	private final Font name;
	private final Font tiny;
	private final FontData base;
	/** Fonts for text that keeps its size on the screen while the zoom is small, by the number of steps above the smallest. */
	private final Map<Integer, Font> large = new HashMap<>();
	/** Extents of numbers and ranges, which are asked for at each painting. */
	private final Map<Font, Map<String, Dimension>> extents = new HashMap<>();
	private final Map<Fit, String> fitted = new HashMap<>();
	private final Map<Font, Integer> lineHeights = new HashMap<>();
	private final Map<Font, Double> ems = new HashMap<>();
	private final double pixelsPerPoint;
	/** The font for {@link #zoom}, or null before somebody asks. */
	private Font readable;
	private final Map<RGB, Color> colours = new HashMap<>();
	private final Map<Long, OwnerLook> looks = new HashMap<>();
	private boolean dark;
	private boolean crowded;
	private double zoom = 1;

	public DiagramStyle(Display display, boolean dark) {
		this.dark = dark;
		FontDescriptor base = JFaceResources.getDefaultFontDescriptor();
		this.base = base.getFontData()[0];
		pixelsPerPoint = display.getDPI().y / 72.0;
		int height = this.base.getHeight();
		regular = base.createFont(display);
		bold = base.setStyle(SWT.BOLD).createFont(display);
		name = base.setStyle(SWT.BOLD).increaseHeight(1).createFont(display);
		small = base.setHeight(Math.max(7, height - 1)).createFont(display);
		tiny = base.setHeight(Math.max(6, height - 3)).createFont(display);
	}

	public void dispose() {
		regular.dispose();
		bold.dispose();
		small.dispose();
		name.dispose();
		tiny.dispose();
		large.values().forEach(Font::dispose);
	}

	public boolean isDark() {
		return dark;
	}

	/** Switches the theme; the figures have to get new view data and be painted again afterwards. */
	public void setDark(boolean dark) {
		this.dark = dark;
		looks.clear();
	}

	public void setZoom(double zoom) {
		readable = null;
		this.zoom = zoom;
	}

	/** @param threads of the machine; where there are many, a window shows so many corners at once that they are drawn in a simpler way */
	public void setThreads(int threads) {
		crowded = threads > CROWDED;
	}

	/** Whether a corner is drawn round at the present zoom: square ones take the window system a tenth of the time. */
	boolean isSeenRound(int radius) {
		return radius * zoom >= (crowded ? SEEN_ROUND_IN_A_CROWD : SEEN_ROUND);
	}

	/** Distance of hatch lines in the diagram, so that they stay apart on the screen. */
	int hatchStep() {
		return Math.max(Drawing.HATCH_STEP, (int) Math.round(4 / zoom));
	}

	public double zoom() {
		return zoom;
	}

	/** The overview scales once more below the zoom of the viewer. */
	public Detail detail(Graphics graphics) {
		return detail(zoom * graphics.getAbsoluteScale());
	}

	/** What the diagram itself shows at its zoom. */
	public Detail detail() {
		return detail(zoom);
	}

	private static Detail detail(double scale) {
		return Detail.at(scale);
	}

	/** Width of a line that is one pixel of the screen wide, or a little more. The overview's graphics does not scale line widths. */
	public int hairline(Graphics graphics) {
		return graphics.getAbsoluteScale() != 1 ? 1 : Math.max(1, (int) Math.round(0.9 / zoom));
	}

	/**
	 * The smallest font that can be read well at the present zoom, and not smaller than the font of physical ids. Grows in steps, so that few
	 * fonts are made.
	 */
	public Font readable() {
		if (readable == null) {
			int step = Math.max(0, (int) Math.ceil(Math.log(CLEAR / (zoom * em(tiny))) / Math.log(STEP) - 1e-9));
			readable = step == 0 ? tiny : large.computeIfAbsent(step,
					key -> new Font(tiny.getDevice(), base.getName(), (int) Math.ceil(points(tiny) * Math.pow(STEP, key)), SWT.NORMAL));
		}
		return readable;
	}

	/** Whether a font can be read at the scale of a graphics. */
	public boolean isReadable(Graphics graphics, Font font) {
		return em(font) * zoom * graphics.getAbsoluteScale() >= READABLE;
	}

	/** A font for one line of text in a figure of this height: the preferred one, a larger one where that is too small to read, or null. */
	Font legible(Graphics graphics, Font preferred, int height) {
		if (isReadable(graphics, preferred)) {
			return preferred;
		}
		return em(readable()) * LINE <= height && isReadable(graphics, readable()) ? readable() : null;
	}

	/** In pixels at 100 %. */
	private double em(Font font) {
		return ems.computeIfAbsent(font, key -> points(key) * pixelsPerPoint);
	}

	private static int points(Font font) {
		return font.getFontData()[0].getHeight();
	}

	/** Size of a text, remembered; not to be changed. */
	public Dimension extent(String text, Font font) {
		Map<String, Dimension> known = extents.computeIfAbsent(font, key -> new HashMap<>());
		if (known.size() > MEASURED) {
			known.clear();
		}
		return known.computeIfAbsent(text, key -> FigureUtilities.getTextExtents(key, font));
	}

	public Font regular() {
		return regular;
	}

	public Font bold() {
		return bold;
	}

	/** For names on cards. */
	public Font name() {
		return name;
	}

	public Font small() {
		return small;
	}

	/** For physical ids. */
	public Font tiny() {
		return tiny;
	}

	@Override
	public int small(String text) {
		return FigureUtilities.getTextExtents(text, small).width;
	}

	@Override
	public int bold(String text) {
		return FigureUtilities.getTextExtents(text, bold).width;
	}

	/** The text, shortened with an ellipsis until it fits; remembered, because painting asks for it each time. */
	public String fitted(String text, Font font, int width) {
		if (fitted.size() > MEASURED) {
			fitted.clear();
		}
		return fitted.computeIfAbsent(new Fit(text, font, width), key -> fit(text, font, width));
	}

	/** Height of a line. */
	int lineHeight(Font font) {
		return lineHeights.computeIfAbsent(font, key -> FigureUtilities.getFontMetrics(key).getHeight());
	}

	private static String fit(String text, Font font, int width) {
		if (FigureUtilities.getTextExtents(text, font).width <= width) {
			return text;
		}
		int low = 0;
		int high = text.length();
		while (low < high) {
			int middle = (low + high + 1) / 2;
			if (FigureUtilities.getTextExtents(text.substring(0, middle) + "…", font).width <= width) {
				low = middle;
			} else {
				high = middle - 1;
			}
		}
		return text.substring(0, low).stripTrailing() + "…";
	}

	// colours

	private Color colour(ToIntFunction<DiagramColours> kind) {
		return colour(OwnershipPalette.rgb(kind.applyAsInt(DiagramColours.of(dark))));
	}

	public Color colour(RGB rgb) {
		return colours.computeIfAbsent(rgb, Color::new);
	}

	public Color canvas() {
		return colour(DiagramColours::canvas);
	}

	public Color boxFill() {
		return colour(DiagramColours::boxFill);
	}

	public Color boxBorder() {
		return colour(DiagramColours::boxBorder);
	}

	/** Borders of boxes inside a package. */
	public Color groupBorder() {
		return colour(DiagramColours::groupBorder);
	}

	public Color text() {
		return colour(DiagramColours::text);
	}

	/** Secondary text; at least 4.5:1 on every background used here. */
	public Color grey() {
		return colour(DiagramColours::grey);
	}

	/** Channel lines. */
	public Color line() {
		return colour(DiagramColours::line);
	}

	public Color cardFill() {
		return colour(DiagramColours::cardFill);
	}

	public Color selection() {
		return colour(OwnershipPalette.selection(dark));
	}

	/** A wash of the selection's blue behind targets of a drag. */
	public Color targetFill() {
		return colour(DiagramColours::targetFill);
	}

	public Color error() {
		return colour(DiagramColours::error);
	}

	public Color warning() {
		return colour(DiagramColours::warning);
	}

	/** Text on {@link #error()} and {@link #warning()} badges. */
	public Color badgeText() {
		return colour(DiagramColours::badgeText);
	}

	/** Near-black or white, whichever is easier to read on a background. */
	public Color readableOn(Color background) {
		RGB black = new RGB(0x10, 0x12, 0x15);
		RGB white = new RGB(0xFF, 0xFF, 0xFF);
		RGB ground = background.getRGB();
		return colour(OwnershipPalette.contrast(black, ground) >= OwnershipPalette.contrast(white, ground) ? black : white);
	}

	// owners

	/** A spawned kernel. @param slot its colour number, see {@code SpawnedKernel.colour} */
	public OwnerLook kernel(int slot, boolean realTime) {
		return looks.computeIfAbsent(2L * slot + (realTime ? 1 : 0), key -> look(OwnershipPalette.kernel(slot, dark), realTime));
	}

	public OwnerLook host() {
		return looks.computeIfAbsent(-1L, key -> look(OwnershipPalette.host(dark), false));
	}

	/** What the pool has to spare. */
	public OwnerLook pool() {
		return looks.computeIfAbsent(-2L, key -> look(OwnershipPalette.pool(dark), false));
	}

	/** What the pool itself takes of a node. */
	public OwnerLook bookKeeping() {
		return looks.computeIfAbsent(-3L, key -> new OwnerLook(groupBorder(), boxBorder(), text(), boxBorder(), false));
	}

	private OwnerLook look(OwnershipPalette.Swatch swatch, boolean realTime) {
		return new OwnerLook(colour(swatch.fill()), colour(swatch.border()), colour(swatch.text()), colour(swatch.hatchLine()),
				realTime || swatch.hatched());
	}
}
