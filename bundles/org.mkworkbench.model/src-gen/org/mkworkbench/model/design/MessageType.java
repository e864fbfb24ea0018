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
 * A representation of the literals of the enumeration '<em><b>Message Type</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Message type and subtype as in the kernel's multikernel.h.
 * <!-- end-model-doc -->
 * @see org.mkworkbench.model.design.DesignPackage#getMessageType()
 * @model
 * @generated
 */
public enum MessageType implements Enumerator {
	/**
	 * The '<em><b>IRQ FORWARD</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #IRQ_FORWARD_VALUE
	 * @generated
	 * @ordered
	 */
	IRQ_FORWARD(4097, "IRQ_FORWARD", "IRQ_FORWARD"),

	/**
	 * The '<em><b>IRQ BALANCE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #IRQ_BALANCE_VALUE
	 * @generated
	 * @ordered
	 */
	IRQ_BALANCE(4098, "IRQ_BALANCE", "IRQ_BALANCE"),

	/**
	 * The '<em><b>HEARTBEAT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #HEARTBEAT_VALUE
	 * @generated
	 * @ordered
	 */
	HEARTBEAT(12289, "HEARTBEAT", "HEARTBEAT"),

	/**
	 * The '<em><b>USER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #USER_VALUE
	 * @generated
	 * @ordered
	 */
	USER(16384, "USER", "USER"),

	/**
	 * The '<em><b>VSOCK PACKET</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #VSOCK_PACKET_VALUE
	 * @generated
	 * @ordered
	 */
	VSOCK_PACKET(20481, "VSOCK_PACKET", "VSOCK_PACKET"),

	/**
	 * The '<em><b>DATA READY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DATA_READY_VALUE
	 * @generated
	 * @ordered
	 */
	DATA_READY(20482, "DATA_READY", "DATA_READY");

	/**
	 * The '<em><b>IRQ FORWARD</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #IRQ_FORWARD
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int IRQ_FORWARD_VALUE = 4097;

	/**
	 * The '<em><b>IRQ BALANCE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #IRQ_BALANCE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int IRQ_BALANCE_VALUE = 4098;

	/**
	 * The '<em><b>HEARTBEAT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #HEARTBEAT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int HEARTBEAT_VALUE = 12289;

	/**
	 * The '<em><b>USER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #USER
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int USER_VALUE = 16384;

	/**
	 * The '<em><b>VSOCK PACKET</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #VSOCK_PACKET
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int VSOCK_PACKET_VALUE = 20481;

	/**
	 * The '<em><b>DATA READY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DATA_READY
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int DATA_READY_VALUE = 20482;

	/**
	 * An array of all the '<em><b>Message Type</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final MessageType[] VALUES_ARRAY =
		new MessageType[] {
			IRQ_FORWARD,
			IRQ_BALANCE,
			HEARTBEAT,
			USER,
			VSOCK_PACKET,
			DATA_READY,
		};

	/**
	 * A public read-only list of all the '<em><b>Message Type</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<MessageType> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Message Type</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static MessageType get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			MessageType result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Message Type</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static MessageType getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			MessageType result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Message Type</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static MessageType get(int value) {
		switch (value) {
			case IRQ_FORWARD_VALUE: return IRQ_FORWARD;
			case IRQ_BALANCE_VALUE: return IRQ_BALANCE;
			case HEARTBEAT_VALUE: return HEARTBEAT;
			case USER_VALUE: return USER;
			case VSOCK_PACKET_VALUE: return VSOCK_PACKET;
			case DATA_READY_VALUE: return DATA_READY;
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
	private MessageType(int value, String name, String literal) {
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
	
} //MessageType
