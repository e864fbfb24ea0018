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
 * A representation of the literals of the enumeration '<em><b>Traffic Pattern</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Shape of declared traffic in time.
 * <!-- end-model-doc -->
 * @see org.mkworkbench.model.design.DesignPackage#getTrafficPattern()
 * @model
 * @generated
 */
public enum TrafficPattern implements Enumerator {
	/**
	 * The '<em><b>CONSTANT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CONSTANT_VALUE
	 * @generated
	 * @ordered
	 */
	CONSTANT(0, "CONSTANT", "CONSTANT"),

	/**
	 * The '<em><b>POISSON</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #POISSON_VALUE
	 * @generated
	 * @ordered
	 */
	POISSON(1, "POISSON", "POISSON"),

	/**
	 * The '<em><b>BURST</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #BURST_VALUE
	 * @generated
	 * @ordered
	 */
	BURST(2, "BURST", "BURST"),

	/**
	 * The '<em><b>REQUEST RESPONSE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #REQUEST_RESPONSE_VALUE
	 * @generated
	 * @ordered
	 */
	REQUEST_RESPONSE(3, "REQUEST_RESPONSE", "REQUEST_RESPONSE"),

	/**
	 * The '<em><b>VIRTIO QUEUE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #VIRTIO_QUEUE_VALUE
	 * @generated
	 * @ordered
	 */
	VIRTIO_QUEUE(4, "VIRTIO_QUEUE", "VIRTIO_QUEUE"),

	/**
	 * The '<em><b>TRACE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TRACE_VALUE
	 * @generated
	 * @ordered
	 */
	TRACE(5, "TRACE", "TRACE"),

	/**
	 * The '<em><b>RANDOM BURST</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #RANDOM_BURST_VALUE
	 * @generated
	 * @ordered
	 */
	RANDOM_BURST(6, "RANDOM_BURST", "RANDOM_BURST");

	/**
	 * The '<em><b>CONSTANT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CONSTANT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int CONSTANT_VALUE = 0;

	/**
	 * The '<em><b>POISSON</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #POISSON
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int POISSON_VALUE = 1;

	/**
	 * The '<em><b>BURST</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #BURST
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int BURST_VALUE = 2;

	/**
	 * The '<em><b>REQUEST RESPONSE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #REQUEST_RESPONSE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int REQUEST_RESPONSE_VALUE = 3;

	/**
	 * The '<em><b>VIRTIO QUEUE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #VIRTIO_QUEUE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int VIRTIO_QUEUE_VALUE = 4;

	/**
	 * The '<em><b>TRACE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TRACE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int TRACE_VALUE = 5;

	/**
	 * The '<em><b>RANDOM BURST</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #RANDOM_BURST
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int RANDOM_BURST_VALUE = 6;

	/**
	 * An array of all the '<em><b>Traffic Pattern</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final TrafficPattern[] VALUES_ARRAY =
		new TrafficPattern[] {
			CONSTANT,
			POISSON,
			BURST,
			REQUEST_RESPONSE,
			VIRTIO_QUEUE,
			TRACE,
			RANDOM_BURST,
		};

	/**
	 * A public read-only list of all the '<em><b>Traffic Pattern</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<TrafficPattern> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Traffic Pattern</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static TrafficPattern get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			TrafficPattern result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Traffic Pattern</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static TrafficPattern getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			TrafficPattern result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Traffic Pattern</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static TrafficPattern get(int value) {
		switch (value) {
			case CONSTANT_VALUE: return CONSTANT;
			case POISSON_VALUE: return POISSON;
			case BURST_VALUE: return BURST;
			case REQUEST_RESPONSE_VALUE: return REQUEST_RESPONSE;
			case VIRTIO_QUEUE_VALUE: return VIRTIO_QUEUE;
			case TRACE_VALUE: return TRACE;
			case RANDOM_BURST_VALUE: return RANDOM_BURST;
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
	private TrafficPattern(int value, String name, String literal) {
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
	
} //TrafficPattern
