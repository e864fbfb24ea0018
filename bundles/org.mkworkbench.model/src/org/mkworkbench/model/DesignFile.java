// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.model;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.ClassNotFoundException;
import org.eclipse.emf.ecore.xmi.FeatureNotFoundException;
import org.eclipse.emf.ecore.xmi.IllegalValueException;
import org.eclipse.emf.ecore.xmi.PackageNotFoundException;
import org.eclipse.emf.ecore.xmi.UnresolvedReferenceException;
import org.eclipse.emf.ecore.xmi.XMIException;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.mkworkbench.model.design.Design;
import org.mkworkbench.model.design.DesignPackage;
import org.mkworkbench.model.machine.Element;
import org.mkworkbench.model.machine.MachinePackage;

/**
 * Reads and writes {@code *.multikernel} documents (EMF XMI, UTF-8). Reading refuses what it does not know instead of dropping it, so
 * that saving never loses what a newer version wrote. Document types and external entities are refused.
 */
public final class DesignFile {
	/** File name extension without the dot. */
	public static final String EXTENSION = "multikernel";

	private static final String NEWER = "; the file was probably written by a newer version of Multikernel Workbench. It was not changed."
			+ " Open it with that version";

	private DesignFile() {
	}

	/** @throws DesignFormatException when the content is no design; @throws IOException when the file cannot be read */
	public static Design load(Path file) throws IOException {
		byte[] bytes;
		try {
			bytes = Files.readAllBytes(file);
		} catch (NoSuchFileException e) {
			throw new NoSuchFileException(file.toString(), null, "there is no such file");
		}
		return read(bytes, file.toString());
	}

	public static Design read(InputStream input, String name) throws IOException {
		return read(input.readAllBytes(), name);
	}

	/** @param name shown in messages */
	public static Design read(byte[] bytes, String name) throws DesignFormatException {
		Resource resource = newResource();
		try {
			resource.load(new ByteArrayInputStream(bytes), loadOptions());
		} catch (IOException | RuntimeException e) {
			throw failure(name, e);
		}
		if (!resource.getErrors().isEmpty()) {
			throw failure(name, (Exception) resource.getErrors().getFirst());
		}
		if (resource.getContents().size() != 1 || !(resource.getContents().getFirst() instanceof Design design)) {
			throw new DesignFormatException(name, 0, "the file holds no multikernel design", null);
		}
		check(design, name);
		design.getPlans().forEach(Designs::complete);
		if (design.getActivePlan() == null && !design.getPlans().isEmpty()) {
			design.setActivePlan(design.getPlans().getFirst());
		}
		return design;
	}

	private static void check(Design design, String name) throws DesignFormatException {
		if (design.getMachine() == null) {
			throw new DesignFormatException(name, 0, "the design has no machine; create it again from a machine and copy the plans over", null);
		}
		Set<String> uids = new HashSet<>();
		List<EObject> all = new ArrayList<>(List.of(design));
		design.eAllContents().forEachRemaining(all::add);
		for (EObject object : all) {
			if (object instanceof Element element && !uids.add(element.getUid())) {
				throw new DesignFormatException(name, 0, element.getUid() == null ? "a " + element.eClass().getName() + " has no uid"
						: "the uid \"" + element.getUid() + "\" is used twice; every element needs its own", null);
			}
		}
	}

	/**
	 * The document's bytes. A copy is written, so that the design stays in the resource and under the adapters it has.
	 *
	 * @throws IOException when a text holds a character that no XML document can hold; the message names it
	 */
	public static byte[] write(Design design) throws IOException {
		checkTexts(design);
		Resource resource = newResource();
		resource.getContents().add(EcoreUtil.copy(design));
		ByteArrayOutputStream output = new ByteArrayOutputStream(1 << 16);
		resource.save(output, saveOptions());
		return output.toByteArray();
	}

	private static void checkTexts(Design design) throws IOException {
		for (TreeIterator<EObject> all = EcoreUtil.getAllContents(List.of(design)); all.hasNext();) {
			EObject object = all.next();
			for (EAttribute attribute : object.eClass().getEAllAttributes()) {
				OptionalInt forbidden = object.eGet(attribute) instanceof String text ? XmlText.firstForbidden(text) : OptionalInt.empty();
				if (forbidden.isPresent()) {
					throw new IOException("the %s of %s contains the character U+%04X, which no design file can hold; remove it".formatted(
							attribute.getName(), value(object), forbidden.getAsInt()));
				}
			}
		}
	}

	/** Writes a temporary file beside the target, forces it to the disk and renames it, so that a crash leaves the old or the new file. */
	public static void save(Design design, Path file) throws IOException {
		writeAtomically(file, write(design));
	}

	/** See {@link #save}. Missing parent directories are created. */
	public static void writeAtomically(Path file, byte[] bytes) throws IOException {
		Path target = Files.isSymbolicLink(file) ? file.toRealPath() : file.toAbsolutePath();
		Files.createDirectories(target.getParent());
		Path temporary = Files.createTempFile(target.getParent(), "." + target.getFileName(), ".tmp");
		try {
			try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
				ByteBuffer buffer = ByteBuffer.wrap(bytes);
				while (buffer.hasRemaining()) {
					channel.write(buffer);
				}
				channel.force(true);
			}
			keepPermissions(target, temporary);
			try {
				Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
			} catch (AtomicMoveNotSupportedException e) {
				Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
			}
		} finally {
			Files.deleteIfExists(temporary);
		}
	}

	/** Temporary files are private; the document keeps its own permissions, and a new one is readable as other new files are. */
	private static void keepPermissions(Path target, Path temporary) throws IOException {
		if (!Files.getFileStore(temporary).supportsFileAttributeView("posix")) {
			return;
		}
		if (Files.exists(target)) {
			Files.setPosixFilePermissions(temporary, Files.getPosixFilePermissions(target));
		} else {
			Files.setPosixFilePermissions(temporary, PosixFilePermissions.fromString("rw-r--r--"));
		}
	}

	private static Resource newResource() {
		ResourceSet set = new ResourceSetImpl();
		EPackage.Registry registry = set.getPackageRegistry();
		registry.put(MachinePackage.eNS_URI, MachinePackage.eINSTANCE);
		registry.put(DesignPackage.eNS_URI, DesignPackage.eINSTANCE);
		XMIResourceImpl resource = new XMIResourceImpl(URI.createURI("memory:/design." + EXTENSION));
		// Without this map each reference is looked for in the whole tree.
		resource.setIntrinsicIDToEObjectMap(new HashMap<>());
		set.getResources().add(resource);
		return resource;
	}

	private static Map<Object, Object> loadOptions() {
		Map<Object, Object> options = new HashMap<>();
		options.put(XMLResource.OPTION_PARSER_FEATURES, new TreeMap<>(Map.of("http://apache.org/xml/features/disallow-doctype-decl", true,
				"http://xml.org/sax/features/external-general-entities", false, "http://xml.org/sax/features/external-parameter-entities", false)));
		options.put(XMLResource.OPTION_DEFER_IDREF_RESOLUTION, true);
		return options;
	}

	private static Map<Object, Object> saveOptions() {
		Map<Object, Object> options = new HashMap<>();
		options.put(XMLResource.OPTION_ENCODING, "UTF-8");
		options.put(XMLResource.OPTION_LINE_WIDTH, 120);
		return options;
	}

	private static DesignFormatException failure(String name, Exception exception) {
		Throwable cause = exception;
		while (cause.getCause() != null && !(cause instanceof XMIException) && cause.getCause() != cause) {
			cause = cause.getCause();
		}
		int line = switch (cause) {
		case XMIException xmi -> xmi.getLine();
		case org.xml.sax.SAXParseException sax -> sax.getLineNumber();
		default -> 0;
		};
		return new DesignFormatException(name, Math.max(line, 0), problem(cause), exception);
	}

	private static String value(Object value) {
		return value instanceof EObject object ? "a " + object.eClass().getName() + (object instanceof Element element ? " (" + element.getUid() + ")" : "")
				: "\"" + value + "\"";
	}

	/** EMF says the same of a value that a list has already as of one that does not fit. */
	private static boolean listsTwice(IllegalValueException e) {
		return e.getFeature() != null && e.getFeature().isMany() && e.getObject() != null
				&& ((Collection<?>) e.getObject().eGet(e.getFeature())).contains(e.getValue());
	}

	private static String withoutFullStop(String text) {
		return text != null && text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
	}

	private static String problem(Throwable cause) {
		return switch (cause) {
		case FeatureNotFoundException e -> "a %s has no \"%s\" in this version%s".formatted(
				e.getObject() == null ? "document" : e.getObject().eClass().getName(), e.getName(), NEWER);
		case ClassNotFoundException e -> "there is no \"" + e.getName() + "\" in this version" + NEWER;
		case PackageNotFoundException e -> "the format \"" + e.uri() + "\" is not known" + NEWER;
		case UnresolvedReferenceException e -> "nothing in the file has the uid \"" + e.getReference() + "\"; was a part of the file removed by hand?";
		case IllegalValueException e when listsTwice(e) -> "%s is twice in the %s of %s; remove one of them".formatted(value(e.getValue()),
				e.getFeature().getName(), value(e.getObject()));
		case IllegalValueException e -> "%s is no value for %s".formatted(value(e.getValue()), e.getFeature() == null ? "this feature" : e.getFeature().getName());
		case org.xml.sax.SAXParseException e when String.valueOf(e.getMessage()).startsWith("DOCTYPE is disallowed") ->
			"the document type is refused for safety; remove the line with DOCTYPE, a design never has one";
		case org.xml.sax.SAXParseException e -> "this is not well-formed XML: " + withoutFullStop(e.getMessage())
				+ "; the file may be cut off or no design, take a copy of it that is whole";
		default -> "the file cannot be read as a design: " + cause.getMessage();
		};
	}
}
