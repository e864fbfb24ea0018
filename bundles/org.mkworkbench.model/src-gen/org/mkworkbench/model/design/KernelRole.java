/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.mkworkbench.model.design;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Kernel Role</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What a kernel is for.
 * <!-- end-model-doc -->
 * @see org.mkworkbench.model.design.DesignPackage#getKernelRole()
 * @model
 * @generated
 */
public enum KernelRole implements Enumerator {
	/**
	 * The '<em><b>GENERAL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #GENERAL_VALUE
	 * @generated
	 * @ordered
	 */
	GENERAL(0, "GENERAL", "GENERAL"),

	/**
	 * The '<em><b>REAL TIME</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #REAL_TIME_VALUE
	 * @generated
	 * @ordered
	 */
	REAL_TIME(1, "REAL_TIME", "REAL_TIME"),

	/**
	 * The '<em><b>SECURITY CRITICAL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SECURITY_CRITICAL_VALUE
	 * @generated
	 * @ordered
	 */
	SECURITY_CRITICAL(2, "SECURITY_CRITICAL", "SECURITY_CRITICAL"),

	/**
	 * The '<em><b>PACKET PROCESSING</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PACKET_PROCESSING_VALUE
	 * @generated
	 * @ordered
	 */
	PACKET_PROCESSING(3, "PACKET_PROCESSING", "PACKET_PROCESSING"),

	/**
	 * The '<em><b>UPDATE TWIN</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #UPDATE_TWIN_VALUE
	 * @generated
	 * @ordered
	 */
	UPDATE_TWIN(4, "UPDATE_TWIN", "UPDATE_TWIN");

	/**
	 * The '<em><b>GENERAL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #GENERAL
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int GENERAL_VALUE = 0;

	/**
	 * The '<em><b>REAL TIME</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #REAL_TIME
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int REAL_TIME_VALUE = 1;

	/**
	 * The '<em><b>SECURITY CRITICAL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SECURITY_CRITICAL
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int SECURITY_CRITICAL_VALUE = 2;

	/**
	 * The '<em><b>PACKET PROCESSING</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PACKET_PROCESSING
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int PACKET_PROCESSING_VALUE = 3;

	/**
	 * The '<em><b>UPDATE TWIN</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #UPDATE_TWIN
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int UPDATE_TWIN_VALUE = 4;

	/**
	 * An array of all the '<em><b>Kernel Role</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final KernelRole[] VALUES_ARRAY =
		new KernelRole[] {
			GENERAL,
			REAL_TIME,
			SECURITY_CRITICAL,
			PACKET_PROCESSING,
			UPDATE_TWIN,
		};

	/**
	 * A public read-only list of all the '<em><b>Kernel Role</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<KernelRole> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Kernel Role</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static KernelRole get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			KernelRole result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Kernel Role</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static KernelRole getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			KernelRole result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Kernel Role</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static KernelRole get(int value) {
		switch (value) {
			case GENERAL_VALUE: return GENERAL;
			case REAL_TIME_VALUE: return REAL_TIME;
			case SECURITY_CRITICAL_VALUE: return SECURITY_CRITICAL;
			case PACKET_PROCESSING_VALUE: return PACKET_PROCESSING;
			case UPDATE_TWIN_VALUE: return UPDATE_TWIN;
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
	private KernelRole(int value, String name, String literal) {
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
	
} //KernelRole
