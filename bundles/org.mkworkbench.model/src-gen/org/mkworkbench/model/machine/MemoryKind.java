/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.mkworkbench.model.machine;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Memory Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Technology of a NUMA node's memory.
 * <!-- end-model-doc -->
 * @see org.mkworkbench.model.machine.MachinePackage#getMemoryKind()
 * @model
 * @generated
 */
public enum MemoryKind implements Enumerator {
	/**
	 * The '<em><b>UNKNOWN</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #UNKNOWN_VALUE
	 * @generated
	 * @ordered
	 */
	UNKNOWN(0, "UNKNOWN", "UNKNOWN"),

	/**
	 * The '<em><b>DRAM</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DRAM_VALUE
	 * @generated
	 * @ordered
	 */
	DRAM(1, "DRAM", "DRAM"),

	/**
	 * The '<em><b>HBM</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #HBM_VALUE
	 * @generated
	 * @ordered
	 */
	HBM(2, "HBM", "HBM"),

	/**
	 * The '<em><b>MCDRAM</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MCDRAM_VALUE
	 * @generated
	 * @ordered
	 */
	MCDRAM(3, "MCDRAM", "MCDRAM"),

	/**
	 * The '<em><b>NVM</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NVM_VALUE
	 * @generated
	 * @ordered
	 */
	NVM(4, "NVM", "NVM"),

	/**
	 * The '<em><b>CXL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CXL_VALUE
	 * @generated
	 * @ordered
	 */
	CXL(5, "CXL", "CXL"),

	/**
	 * The '<em><b>SPM</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SPM_VALUE
	 * @generated
	 * @ordered
	 */
	SPM(6, "SPM", "SPM"),

	/**
	 * The '<em><b>GPU</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #GPU_VALUE
	 * @generated
	 * @ordered
	 */
	GPU(7, "GPU", "GPU"),

	/**
	 * The '<em><b>OTHER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OTHER_VALUE
	 * @generated
	 * @ordered
	 */
	OTHER(8, "OTHER", "OTHER");

	/**
	 * The '<em><b>UNKNOWN</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #UNKNOWN
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int UNKNOWN_VALUE = 0;

	/**
	 * The '<em><b>DRAM</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DRAM
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int DRAM_VALUE = 1;

	/**
	 * The '<em><b>HBM</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #HBM
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int HBM_VALUE = 2;

	/**
	 * The '<em><b>MCDRAM</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MCDRAM
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int MCDRAM_VALUE = 3;

	/**
	 * The '<em><b>NVM</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NVM
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int NVM_VALUE = 4;

	/**
	 * The '<em><b>CXL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CXL
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int CXL_VALUE = 5;

	/**
	 * The '<em><b>SPM</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SPM
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int SPM_VALUE = 6;

	/**
	 * The '<em><b>GPU</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #GPU
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int GPU_VALUE = 7;

	/**
	 * The '<em><b>OTHER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OTHER
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int OTHER_VALUE = 8;

	/**
	 * An array of all the '<em><b>Memory Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final MemoryKind[] VALUES_ARRAY =
		new MemoryKind[] {
			UNKNOWN,
			DRAM,
			HBM,
			MCDRAM,
			NVM,
			CXL,
			SPM,
			GPU,
			OTHER,
		};

	/**
	 * A public read-only list of all the '<em><b>Memory Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<MemoryKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Memory Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static MemoryKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			MemoryKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Memory Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static MemoryKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			MemoryKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Memory Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static MemoryKind get(int value) {
		switch (value) {
			case UNKNOWN_VALUE: return UNKNOWN;
			case DRAM_VALUE: return DRAM;
			case HBM_VALUE: return HBM;
			case MCDRAM_VALUE: return MCDRAM;
			case NVM_VALUE: return NVM;
			case CXL_VALUE: return CXL;
			case SPM_VALUE: return SPM;
			case GPU_VALUE: return GPU;
			case OTHER_VALUE: return OTHER;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private MemoryKind(int value, String name, String literal) {
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue() {
	  return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
	  return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLiteral() {
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		return literal;
	}
	
} //MemoryKind
