// SPDX-License-Identifier: EPL-2.0

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.generator.GeneratorAdapterFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;

/**
 * Makes {@code src-gen} of a bundle from all generator models in its {@code model} folder, with no workbench. EMF merges into files that are
 * there, so the caller gives it a folder without {@code src-gen}.
 */
final class GenerateModel {
	public static void main(String[] arguments) throws Exception {
		if (arguments.length != 2) {
			System.err.println("usage: GenerateModel PROJECT-NAME FOLDER");
			System.exit(2);
		}
		Path folder = Path.of(arguments[1]).toAbsolutePath();
		var factories = Resource.Factory.Registry.INSTANCE.getExtensionToFactoryMap();
		factories.put("*", new XMIResourceFactoryImpl());
		factories.put("ecore", new EcoreResourceFactoryImpl());
		GenModelPackage.eINSTANCE.eClass();
		EcorePlugin.getPlatformResourceMap().put(arguments[0], URI.createFileURI(folder + "/"));
		GeneratorAdapterFactory.Descriptor.Registry.INSTANCE.addDescriptor(GenModelPackage.eNS_URI, GenModelGeneratorAdapterFactory.DESCRIPTOR);
		for (String name : generatorModels(folder.resolve("model"))) {
			generate(URI.createURI("platform:/resource/" + arguments[0] + "/model/" + name));
		}
	}

	private static List<String> generatorModels(Path folder) throws Exception {
		try (Stream<Path> files = Files.list(folder)) {
			List<String> names = files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".genmodel")).sorted().toList();
			if (names.isEmpty()) {
				throw new IllegalStateException("no *.genmodel in " + folder);
			}
			return names;
		}
	}

	private static void generate(URI uri) {
		ResourceSet resources = new ResourceSetImpl();
		resources.getURIConverter().getURIMap().putAll(EcorePlugin.computePlatformURIMap(false));
		GenModel model = (GenModel) resources.getResource(uri, true).getContents().getFirst();
		model.reconcile();
		model.setCanGenerate(true);
		model.setValidateModel(true);
		for (Resource resource : resources.getResources()) {
			if (!resource.getErrors().isEmpty()) {
				throw new IllegalStateException(resource.getURI() + ": " + resource.getErrors());
			}
		}
		Generator generator = new Generator();
		generator.setInput(model);
		Diagnostic result = generator.generate(model, GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE, new BasicMonitor());
		if (result.getSeverity() >= Diagnostic.WARNING) {
			throw new IllegalStateException(uri + ": " + result.getMessage() + " " + result.getChildren());
		}
	}
}
