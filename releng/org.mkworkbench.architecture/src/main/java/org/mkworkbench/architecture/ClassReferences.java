// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.architecture;

import java.io.IOException;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.MethodTypeEntry;
import java.lang.classfile.constantpool.NameAndTypeEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The classes that a class file names anywhere: in code, in signatures (generic ones too) and in annotations. */
final class ClassReferences {
	/** An object type of a descriptor or a signature; a type argument starts a new one. */
	private static final Pattern OBJECT_TYPE = Pattern.compile("L([\\w$/-]+)[;<.]");

	private final String name;
	private final SortedSet<String> used = new TreeSet<>();

	private ClassReferences(String name) {
		this.name = name;
	}

	static ClassReferences of(Path file) throws IOException {
		ClassModel model = ClassFile.of().parse(file);
		ClassReferences references = new ClassReferences(model.thisClass().asInternalName().replace('/', '.'));
		for (PoolEntry entry : model.constantPool()) {
			references.addEntry(entry);
		}
		model.fields().forEach(field -> references.addTypes(field.fieldType().stringValue()));
		model.methods().forEach(method -> references.addTypes(method.methodType().stringValue()));
		references.addSignatures(model);
		references.addAnnotations(model);
		return references;
	}

	/** The name of the class itself, as in Java sources but for nested classes, which have a dollar sign. */
	String name() {
		return name;
	}

	SortedSet<String> used() {
		return used;
	}

	private void addEntry(PoolEntry entry) {
		switch (entry) {
			case ClassEntry type -> addClass(type.asInternalName());
			case NameAndTypeEntry member -> addTypes(member.type().stringValue());
			case MethodTypeEntry type -> addTypes(type.descriptor().stringValue());
			default -> {
				// Strings and numbers name no class; a reflective use cannot be seen here.
			}
		}
	}

	private void addClass(String internalName) {
		if (internalName.startsWith("[")) {
			addTypes(internalName);
		} else {
			used.add(internalName.replace('/', '.'));
		}
	}

	private void addSignatures(ClassModel model) {
		model.findAttribute(Attributes.signature()).ifPresent(attribute -> addTypes(attribute.signature().stringValue()));
		model.fields().forEach(field -> field.findAttribute(Attributes.signature())
				.ifPresent(attribute -> addTypes(attribute.signature().stringValue())));
		model.methods().forEach(method -> method.findAttribute(Attributes.signature())
				.ifPresent(attribute -> addTypes(attribute.signature().stringValue())));
	}

	private void addAnnotations(ClassModel model) {
		model.findAttribute(Attributes.runtimeVisibleAnnotations())
				.ifPresent(attribute -> attribute.annotations().forEach(annotation -> addTypes(annotation.className().stringValue())));
		model.fields().forEach(field -> field.findAttribute(Attributes.runtimeVisibleAnnotations())
				.ifPresent(attribute -> attribute.annotations().forEach(annotation -> addTypes(annotation.className().stringValue()))));
		model.methods().forEach(method -> method.findAttribute(Attributes.runtimeVisibleAnnotations())
				.ifPresent(attribute -> attribute.annotations().forEach(annotation -> addTypes(annotation.className().stringValue()))));
	}

	private void addTypes(String descriptor) {
		Matcher matcher = OBJECT_TYPE.matcher(descriptor);
		int from = 0;
		while (matcher.find(from)) {
			used.add(matcher.group(1).replace('/', '.'));
			from = matcher.end();
		}
	}
}
