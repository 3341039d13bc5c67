/** Asks before something is stopped or removed: names what is kept, and the safe choice is the first button. */
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';

interface ConfirmDialogProps {
  open: boolean;
  onClose: () => void;
  title: string;
  body: string;
  keepLabel: string;
  goLabel: string;
  onGo: () => void;
}

export function ConfirmDialog({ open, onClose, title, body, keepLabel, goLabel, onGo }: ConfirmDialogProps) {
  return (
    <ModalOverlay className="veil" isOpen={open} onOpenChange={(next) => !next && onClose()} isDismissable>
      <Modal>
        <Dialog className="dialog" role="alertdialog">
          <Heading slot="title" level={2}>
            {title}
          </Heading>
          <p>{body}</p>
          <div className="row">
            <button
              type="button"
              className="btn btn-main"
              // biome-ignore lint/a11y/noAutofocus: a dialog takes the focus, and the safe choice is where it belongs.
              autoFocus
              onClick={onClose}
            >
              {keepLabel}
            </button>
            <button
              type="button"
              className="btn btn-stop"
              onClick={() => {
                onClose();
                onGo();
              }}
            >
              {goLabel}
            </button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
