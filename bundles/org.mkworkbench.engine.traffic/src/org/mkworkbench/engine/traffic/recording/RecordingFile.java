// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.traffic.recording;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.mkworkbench.engine.traffic.IpiEvent;

/**
 * A recording, {@code *.mkrec}, as a store. Opening one that was finished reads its end only; of one that was not, the headers and summaries of
 * its blocks. Events are read when they are asked for; the file is never read as a whole.
 */
public final class RecordingFile implements TrafficStore {
	/** Of a recording without an end, blocks this near to its end are checked at once: the last ones may be torn. */
	private static final long CHECKED_TAIL = 16L << 20;
	private static final int SEARCH_BYTES = 1 << 16;

	private final RecordingSource source;
	private final RecordingHead head;
	private final Places places;
	private final SummaryCache cache;
	/** Where blocks begin. */
	private long begin;
	private boolean intact = true;
	private boolean finished;
	private StoreContents contents;

	private RecordingFile(RecordingSource source) throws RecordingException {
		this.source = source;
		this.head = readHead();
		this.places = new Places(head.layout());
		this.cache = new SummaryCache(places);
	}

	/**
	 * Opens a recording.
	 *
	 * @throws RecordingException if it is none, is damaged at its beginning, or was written by a later version
	 */
	public static RecordingFile open(Path path) throws RecordingException {
		RecordingSource source;
		try {
			source = new RecordingSource(path);
		} catch (FileNotFoundException | NoSuchFileException e) {
			throw new RecordingException(Files.exists(path) ? "The recording " + path + " cannot be read. Check that it is a file and may be read by you."
					: "The recording " + path + " is not there. It may have been moved or deleted.", e);
		} catch (IOException e) {
			throw new RecordingException("The recording " + path + " cannot be read: " + e.getMessage() + ".", e);
		}
		try {
			RecordingFile file = new RecordingFile(source);
			file.readBlocks();
			return file;
		} catch (RecordingException | RuntimeException e) {
			source.close();
			throw e;
		}
	}

	/** Whether a file begins as a recording does; it may be damaged further on. @throws IOException it cannot be read */
	public static boolean looksLikeOne(Path path) throws IOException {
		byte[] begin;
		try (InputStream in = Files.newInputStream(path)) {
			begin = in.readNBytes(Long.BYTES);
		}
		return begin.length == Long.BYTES && ByteBuffer.wrap(begin).order(ByteOrder.LITTLE_ENDIAN).getLong() == RecordingHead.MAGIC;
	}

	private RecordingHead readHead() throws RecordingException {
		byte[] fixed = source.read(0, RecordingHead.FIXED_BYTES);
		if (fixed == null) {
			throw new RecordingException("The file " + source.path + " is no recording: it has only " + source.length + " bytes.");
		}
		ByteBuffer b = ByteBuffer.wrap(fixed).order(ByteOrder.LITTLE_ENDIAN);
		if (b.getLong(0) != RecordingHead.MAGIC) {
			throw new RecordingException("The file " + source.path + " is no recording of Multikernel Workbench: byte 0 does not begin with its mark. Traces of other tools "
					+ "can be imported.");
		}
		int needed = b.getShort(10) & 0xffff;
		if (needed > RecordingHead.VERSION) {
			throw new RecordingException("The recording " + source.path + " needs a later version of Multikernel Workbench: its format is " + needed
					+ ", this version reads up to " + RecordingHead.VERSION + ".");
		}
		int length = b.getInt(12);
		byte[] fields = length < 0 || length > RecordingHead.MOST_BYTES ? null : source.read(RecordingHead.FIXED_BYTES, length);
		if (fields == null || BlockHeader.crc(fields, 0, length) != b.getInt(16)) {
			throw new RecordingException("The recording " + source.path + " is damaged at its beginning (bytes 8 to " + (RecordingHead.FIXED_BYTES + (length & 0xffffffffL))
					+ "), which says what its events refer to. Use a copy of it.");
		}
		begin = RecordingHead.FIXED_BYTES + (long) length;
		try {
			return RecordingHead.read(new Input(fields, 0, length));
		} catch (Input.Damaged e) {
			throw new RecordingException("The recording " + source.path + " is damaged at its beginning: " + e.getMessage() + ". Use a copy of it.", e);
		}
	}

	private void readBlocks() {
		FileBlock end = readTrailer();
		finished = end != null;
		if (end == null || !readEnd(end)) {
			intact = false;
			scan();
		}
	}

	private FileBlock readTrailer() {
		long at = source.length - RecordingOutput.TRAILER_BYTES;
		byte[] bytes = source.read(at, RecordingOutput.TRAILER_BYTES);
		if (bytes == null) {
			return null;
		}
		ByteBuffer trailer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
		if (trailer.getLong(0) != RecordingOutput.TRAILER_MAGIC || trailer.getInt(28) != BlockHeader.crc(bytes, 0, 28) || trailer.getLong(16) != source.length) {
			return null;
		}
		FileBlock end = block(trailer.getLong(8));
		return end != null && end.header.type() == BlockHeader.END ? end : null;
	}

	/** The block at a place, null if there is none or it reaches beyond the end. */
	private FileBlock block(long offset) {
		byte[] bytes = source.read(offset, BlockHeader.BYTES);
		BlockHeader header = bytes == null ? null : BlockHeader.read(bytes, 0);
		return header == null || header.length() > source.length - offset ? null : new FileBlock(source, offset, header);
	}

	/** False if the index is damaged. */
	private boolean readEnd(FileBlock end) {
		byte[] bytes = end.bodyBytes();
		Summary totals = bytes == null ? null : end.summary(places);
		if (totals == null) {
			return false;
		}
		try {
			Input in = new Input(bytes, 0, bytes.length);
			int count = in.count(BlockHeader.BYTES + 1, "the number of blocks");
			Found found = new Found();
			for (int i = 0; i < count; i++) {
				long offset = in.varint();
				if (in.left() < BlockHeader.BYTES) {
					throw new Input.Damaged("it ends too early");
				}
				BlockHeader header = BlockHeader.read(bytes, in.at);
				in.at += BlockHeader.BYTES;
				if (header == null || offset < 0 || header.length() > end.offset - offset) {
					throw new Input.Damaged("entry " + i + " is wrong");
				}
				found.add(new FileBlock(source, offset, header));
			}
			contents = found.contents(KeptBlock.readLife(in), end.header.lost(), totals);
			return true;
		} catch (Input.Damaged e) {
			source.problem(end.offset, "The index is damaged: " + e.getMessage() + ". It was made anew from the blocks.");
			return false;
		}
	}

	/** Blocks as they are found. */
	private final class Found {
		private final List<FileBlock> blocks = new ArrayList<>();
		private final List<FileBlock> groups = new ArrayList<>();
		private final List<FileBlock> notes = new ArrayList<>();

		void add(FileBlock block) {
			// Each block takes room: a higher number is a mistake, and must not ask for memory.
			if (block.header.number() > source.length / BlockHeader.BYTES) {
				source.problem(block.offset, "A block has the impossible number " + block.header.number() + " and is left out.");
				return;
			}
			switch (block.header.type()) {
			case BlockHeader.EVENTS -> blocks.add(block);
			case BlockHeader.GROUP -> groups.add(block);
			case BlockHeader.NOTES -> notes.add(block);
			default -> {
				// Of a later version that can do without.
			}
			}
		}

		StoreContents contents(List<IpiEvent> life, long lost, Summary totals) {
			blocks.sort(Comparator.comparingLong(block -> block.header.number()));
			for (int i = blocks.size() - 1; i > 0; i--) {
				if (blocks.get(i).header.number() == blocks.get(i - 1).header.number()) {
					source.problem(blocks.get(i).offset, "A second block has number " + blocks.get(i).header.number() + " and is left out.");
					blocks.remove(i);
				}
			}
			List<IpiEvent> all = new ArrayList<>(life);
			BlockList list = BlockList.of(blocks, groups);
			return new StoreContents(places, cache, list, StoreContents.Figures.of(list, lost), List.copyOf(all), this::between, totals == null ? null : () -> totals);
		}

		private List<TrafficNote> between(long from, long to) {
			List<TrafficNote> found = new ArrayList<>();
			for (FileBlock block : notes) {
				byte[] bytes = block.header.lastNanos() >= from && block.header.firstNanos() <= to ? block.bodyBytes() : null;
				if (bytes != null) {
					try {
						found.addAll(NoteCodec.read(new Input(bytes, 0, bytes.length)));
					} catch (Input.Damaged e) {
						block.damaged(e.getMessage());
					}
				}
			}
			return MemoryStore.between(found, from, to);
		}
	}

	/** Goes from block to block; after a damaged one, on to the next place that looks like one. */
	private void scan() {
		Found found = new Found();
		List<IpiEvent> life = new ArrayList<>(head.before());
		long lost = 0;
		long at = begin;
		long gap = -1;
		while (at >= 0 && at < source.length) {
			FileBlock block = block(at);
			if (block != null && torn(block)) {
				block = null;
			}
			if (block == null) {
				gap = gap < 0 ? at : gap;
				at = nextMagic(at + 1);
				continue;
			}
			if (gap >= 0) {
				source.problem(gap, at - gap + " bytes are damaged and left out.");
			}
			gap = -1;
			found.add(block);
			if (block.header.type() == BlockHeader.EVENTS) {
				life.addAll(block.life(places));
			}
			lost = Math.max(lost, block.header.lost());
			at += block.header.length();
		}
		if (gap >= 0) {
			source.problem(gap, "The last " + (source.length - gap) + " bytes are an incomplete block and left out: the recording was not finished.");
		}
		contents = found.contents(life, lost, null);
	}

	/** Whether a block near the end of the file was not written as a whole. */
	private boolean torn(FileBlock block) {
		return block.offset + block.header.length() > source.length - CHECKED_TAIL && block.header.type() != BlockHeader.END
				&& (block.summaryBytes() == null || block.header.bodyLength() > 0 && block.bodyBytes() == null)
				&& block.offset + block.header.length() == source.length;
	}

	/** Next place that looks like a block, -1 if there is none. */
	private long nextMagic(long from) {
		for (long at = from; at < source.length - BlockHeader.BYTES;) {
			byte[] bytes = source.read(at, (int) Math.min(SEARCH_BYTES, source.length - at));
			if (bytes == null) {
				return -1;
			}
			ByteBuffer b = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
			for (int i = 0; i + Long.BYTES <= bytes.length; i++) {
				if (bytes[i] == (byte) 0x89 && b.getLong(i) == BlockHeader.MAGIC) {
					return at + i;
				}
			}
			at += bytes.length < SEARCH_BYTES ? bytes.length : bytes.length - Long.BYTES + 1;
		}
		return -1;
	}

	public Path path() {
		return source.path;
	}

	/** Length of the file in bytes. */
	public long bytes() {
		return source.length;
	}

	/** Whether the file was finished, and its end can be read. If not, everything was found again from its blocks. */
	public boolean intact() {
		return intact;
	}

	/** Whether the recorder came to an end; if not, events may be missing at the end of the file. */
	public boolean finished() {
		return finished;
	}

	/** What is wrong with the file, as far as it was noticed until now; sentences. */
	public List<String> problems() {
		return source.problems();
	}

	@Override
	public TrafficLayout layout() {
		return head.layout();
	}

	@Override
	public Contents contents() {
		return contents;
	}

	@Override
	public boolean growing() {
		return false;
	}

	@Override
	public void close() {
		source.close();
	}
}
